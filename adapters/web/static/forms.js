// Draws a form of the bot's as a dialog, with each error under the field that it is about.

import { el, icon, pressed } from "./dom.js";

const TYPES = { text: "text", number: "number", day: "date", time: "time" };
const SEVERAL = new Set(["choices", "people"]);

function control(field, described) {
  const common = { id: `field-${field.name}`, name: field.name, "aria-describedby": described, "aria-invalid": field.error ? "true" : null, "aria-required": field.required ? "true" : null };
  if (field.kind === "yes_no") {
    return el("input", { ...common, type: "checkbox", checked: field.value === "true" });
  }
  if (field.kind === "long_text") {
    return el("textarea", { ...common, rows: 4, maxlength: field.longest, dir: "auto" }, field.value);
  }
  if (SEVERAL.has(field.kind)) return several(field, described);
  if (field.choices.length) {
    const blank = el("option", { value: "" }, field.required ? "Choose…" : "None");
    const options = field.choices.map((one) => el("option", { value: one.value, selected: one.value === field.value }, one.label));
    return el("select", common, blank, ...options);
  }
  return el("input", { ...common, type: TYPES[field.kind] ?? "text", value: field.value, min: field.least, max: field.most, maxlength: field.longest, dir: "auto", autocomplete: "off" });
}

/** Several of the choices: a box to tick for each, read together as one value with commas. */
function several(field, described) {
  const chosen = field.value.split(",");
  const boxes = field.choices.map((one) => el("label", { class: "tick" }, el("input", { type: "checkbox", name: field.name, value: one.value, "data-several": "true", checked: chosen.includes(one.value) }), one.label));
  return el("div", { role: "group", class: "ticks", id: `field-${field.name}`, "aria-labelledby": `label-${field.name}`, "aria-describedby": described, "aria-invalid": field.error ? "true" : null }, ...boxes);
}

function row(field) {
  const ids = { hint: `hint-${field.name}`, error: `error-${field.name}` };
  const described = [field.hint && ids.hint, field.error && ids.error].filter(Boolean).join(" ") || null;
  const optional = field.required || field.value ? null : el("span", { class: "muted" }, " (optional)");
  return el(
    "div",
    { class: field.error ? "field wrong" : "field" },
    el(SEVERAL.has(field.kind) ? "span" : "label", { class: "label", id: `label-${field.name}`, for: SEVERAL.has(field.kind) ? null : `field-${field.name}` }, field.label, optional),
    field.hint ? el("p", { class: "muted", id: ids.hint }, field.hint) : null,
    control(field, described),
    field.error ? el("p", { class: "error", id: ids.error }, field.error) : null,
  );
}

function values(form, hidden) {
  const named = [...form.elements].filter((one) => one.name);
  const single = named.filter((one) => !one.dataset.several);
  const found = Object.fromEntries(single.map((one) => [one.name, one.type === "checkbox" ? String(one.checked) : one.value]));
  for (const one of named.filter((box) => box.dataset.several)) {
    found[one.name] = [found[one.name], one.checked ? one.value : ""].filter(Boolean).join(",");
  }
  return { ...hidden, ...found };
}

export class FormDialog {
  constructor(dialog) {
    this.dialog = dialog;
  }

  /** Ask for the fields. `submit(values)` gives another form to correct, or null when all is well. */
  ask(form, submit) {
    this.#draw(form, submit);
    if (!this.dialog.open) this.dialog.showModal();
    const target = this.dialog.querySelector("[aria-invalid]") ?? this.dialog.querySelector(".field :is(input, select, textarea)");
    target?.focus();
  }

  #draw(form, submit) {
    const send = el("button", { class: "button primary" }, form.submit);
    const problem = el("p", { class: "problem", role: "alert", hidden: true });
    const close = () => this.dialog.close();
    const body = el(
      "form",
      { novalidate: true, method: "dialog" },
      el("header", {}, el("h2", { id: "form-title" }, form.title), el("button", { type: "button", class: "icon-button", "aria-label": "Close", onclick: close }, icon("close"))),
      form.intro ? el("p", { class: "intro" }, form.intro) : null,
      ...form.fields.map(row),
      problem,
      el("footer", {}, el("button", { type: "button", class: "button", onclick: close }, form.cancel), send),
    );
    body.addEventListener("submit", (event) => {
      event.preventDefault();
      pressed(send, () => this.#send(values(body, form.hidden), submit, problem));
    });
    this.dialog.replaceChildren(body);
  }

  async #send(entered, submit, problem) {
    try {
      const again = await submit(entered);
      if (again) this.ask(again, submit);
      else this.dialog.close();
    } catch (error) {
      problem.textContent = error.message;
      problem.hidden = false;
    }
  }
}
