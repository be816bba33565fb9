// The place to write: sends with Enter, completes commands, and keeps a draft for each conversation.

import { answersAgain } from "./api.js";
import { Completion } from "./complete.js";
import { el, icon } from "./dom.js";

const LONGEST = 4000;

export class Composer {
  /** `send(text)` may throw a Problem: then the words stay and the sentence stands above them. */
  constructor(root, { id, specs, live, send }) {
    Object.assign(this, { send, drafts: new Map(), place: "", busy: false });
    this.text = el("textarea", { id, rows: 1, dir: "auto", autocomplete: "off", "aria-describedby": `${id}-problem` });
    this.problem = el("p", { class: "problem", id: `${id}-problem`, role: "alert", hidden: true });
    this.commands = new Completion(this.text, specs, live);
    const slash = el("button", { type: "button", class: "icon-button slash", "aria-label": "Show the commands", onclick: () => this.#slash() }, "/");
    this.button = el("button", { type: "button", class: "icon-button go", "aria-label": "Send", onclick: () => this.#submit() }, icon("send"));
    root.append(this.problem, this.commands.list, this.commands.hint, el("div", { class: "write" }, slash, this.text, this.button));
    this.text.addEventListener("input", () => this.#changed());
    this.text.addEventListener("keydown", (event) => this.#key(event));
    this.text.addEventListener("blur", () => this.commands.close());
  }

  /** Write in another conversation; the draft of the one before is kept. */
  turn(place, placeholder) {
    if (this.place) this.drafts.set(this.place, this.text.value);
    this.place = place;
    this.text.placeholder = placeholder;
    this.text.setAttribute("aria-label", placeholder);
    this.#fill(this.drafts.get(place) ?? "");
  }

  /** Say above the words what went wrong. */
  complain(problem) {
    this.said = problem;
    this.problem.textContent = problem.message;
    this.problem.hidden = false;
    // A complaint that Haven does not answer is over when it does.
    if (problem.status === 0) answersAgain().then(() => { if (this.said === problem) this.problem.hidden = true; });
  }

  #slash() {
    this.#fill("/");
    this.text.focus();
    this.commands.update();
  }

  #key(event) {
    if (event.isComposing || this.commands.key(event)) return;
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    this.#submit();
  }

  async #submit() {
    const words = this.text.value;
    const place = this.place;
    if (!words.trim() || this.busy || this.#tooLong()) return;
    this.busy = true;
    this.button.setAttribute("aria-busy", "true");
    this.#fill("");
    try {
      await this.send(words.trim());
      this.drafts.delete(place);
    } catch (problem) {
      if (this.place === place && !this.text.value) this.#fill(words);
      this.complain(problem);
    } finally {
      this.busy = false;
      this.button.removeAttribute("aria-busy");
    }
  }

  #fill(words) {
    this.text.value = words;
    this.problem.hidden = true;
    this.commands.close();
    this.commands.hint.hidden = true;
    this.#fit();
  }

  #changed() {
    this.problem.hidden = true;
    this.#tooLong();
    this.commands.update();
    this.#fit();
  }

  #tooLong() {
    const over = [...this.text.value.trim()].length - LONGEST;
    if (over > 0) this.complain({ message: `That is ${over === 1 ? "1 character" : `${over} characters`} too long. Please shorten it.` });
    return over > 0;
  }

  #fit() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, 192)}px`;
    this.button.toggleAttribute("disabled", !this.text.value.trim());
  }
}
