// Completes slash commands while they are typed, from the specifications that the bot gives of itself.

import { el } from "./dom.js";

/** The commands that `text` may become, and the command that it already is. */
export function suggest(specs, text) {
  if (!text.startsWith("/") || text.includes("\n")) return { options: [], command: null };
  const typed = text.slice(1).toLowerCase();
  const begun = (spec) => spec.slash.startsWith(typed) || spec.slash.split(" ").some((word) => typed && word.startsWith(typed));
  const full = specs.filter((spec) => `${typed} `.startsWith(`${spec.slash} `));
  const command = full.sort((one, other) => other.slash.length - one.slash.length)[0] ?? null;
  return { options: specs.filter(begun), command };
}

let serial = 0;

/** The list above a composer. Its keys are those of a chat product: arrows, Tab or Enter, Esc. */
export class Completion {
  constructor(textarea, specs, live) {
    Object.assign(this, { textarea, specs, live, options: [], active: -1, id: `commands-${serial++}` });
    this.list = el("ul", { class: "commands", id: this.id, role: "listbox", "aria-label": "Commands", hidden: true });
    this.hint = el("p", { class: "hint", hidden: true });
    textarea.setAttribute("aria-autocomplete", "list");
    textarea.setAttribute("aria-controls", this.id);
  }

  get open() {
    return !this.list.hidden;
  }

  update() {
    const { options, command } = suggest(this.specs(), this.textarea.value);
    const others = options.filter((one) => one !== command);
    const exact = command && this.textarea.value.slice(1).trimEnd().toLowerCase() === command.slash;
    this.#offer(exact ? [command, ...others] : others, exact ? -1 : 0);
    this.#explain(command);
  }

  close() {
    this.#offer([], -1);
  }

  /** Handle a key; true if the list took it. */
  key(event) {
    if (!this.open) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#mark((this.active + step + this.options.length) % this.options.length);
    else if (event.key === "Escape") this.close();
    else if ((event.key === "Tab" && !event.shiftKey) || (event.key === "Enter" && this.active >= 0)) {
      this.#accept(Math.max(0, this.active));
    } else return false;
    event.preventDefault();
    return true;
  }

  #offer(options, active) {
    this.options = options;
    this.list.replaceChildren(...options.map((spec, index) => this.#option(spec, index)));
    const opened = this.list.hidden && options.length > 0;
    this.list.hidden = options.length === 0;
    if (opened) this.live(`${options.length} commands. Arrow keys choose, Tab completes.`);
    this.#mark(active);
  }

  #option(spec, index) {
    const fields = spec.fields.filter((field) => field.required).map((field) => el("span", { class: "slot" }, field.label));
    const admin = spec.admin ? el("span", { class: "admin" }, "admin") : null;
    const name = el("span", { class: "command" }, `/${spec.slash}`);
    const option = el("li", { id: `${this.id}-${index}`, role: "option" }, el("span", {}, name, ...fields), admin, el("span", { class: "help" }, spec.help));
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      this.#accept(index);
    });
    return option;
  }

  #mark(active) {
    this.active = active;
    [...this.list.children].forEach((option, index) => option.setAttribute("aria-selected", index === active));
    this.list.children[active]?.scrollIntoView({ block: "nearest" });
    if (active >= 0) this.textarea.setAttribute("aria-activedescendant", `${this.id}-${active}`);
    else this.textarea.removeAttribute("aria-activedescendant");
  }

  #accept(index) {
    this.textarea.value = `/${this.options[index].slash} `;
    this.textarea.focus();
    this.close();
    this.#explain(this.options[index]);
  }

  #explain(command) {
    const slots = (command?.fields ?? []).map((field) => (field.required ? field.label : `${field.label} (optional)`));
    this.hint.hidden = !command;
    this.hint.textContent = command ? [command.help, slots.join(", ")].filter(Boolean).join("  ·  ") : "";
  }
}
