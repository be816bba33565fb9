// One list of messages: appends, replaces and takes away single messages, and never draws everything anew.

import { draw } from "./blocks.js";
import { calm, el, icon } from "./dom.js";
import { day, hour, sameDay, short } from "./time.js";

const NEAR_THE_END = 96;

/** With `dated`, each message tells its day and no lines are drawn between days. `people` draws who speaks; `actions` are what can be done with a message: `press` a button, `choose` from its `menu`, open its `thread`. */
export class MessageList {
  constructor(list, scroller, people, actions, dated = false) {
    Object.assign(this, { dated, list, scroller, people, actions, byId: new Map(), known: new Map(), last: null, fresh: null });
    this.jump = el("button", { type: "button", class: "jump", hidden: true, onclick: () => this.toEnd() }, icon("down"), "New messages");
    scroller.after(this.jump);
    scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.#resized()).observe(scroller);
  }

  /** Show these messages and nothing else, the newest in sight. */
  show(messages, empty) {
    this.list.replaceChildren();
    this.byId.clear();
    this.known.clear();
    Object.assign(this, { last: null, fresh: null, awaiting: false, empty });
    this.jump.hidden = true;
    messages.forEach((message) => this.#append(this.#draw(message), message));
    this.#invite();
    this.toEnd("instant");
  }

  /** Add a message, or replace the one with the same id; `follow` scrolls to a new one. True if it is new. */
  put(message, follow = false) {
    const element = this.#draw(message);
    const earlier = this.byId.get(message.id);
    this.known.set(message.id, message);
    if (earlier) {
      earlier.replaceWith(element);
      this.byId.set(message.id, element);
      return false;
    }
    this.#grow(() => this.#append(element, message), follow);
    return true;
  }

  /** Take a message away that did not arrive. */
  drop(id) {
    this.byId.get(id)?.remove();
    this.byId.delete(id);
    this.known.delete(id);
  }

  /** There are so many answers in the thread under a message now. */
  answered(id, answers) {
    const message = this.known.get(id);
    if (message) this.put({ ...message, answers });
  }

  /** Bring the list up to date after a pause; private replies stay. */
  sync(messages) {
    const ids = new Set(messages.map((message) => message.id));
    for (const [id, element] of this.byId) {
      if (ids.has(id)) continue;
      element.remove();
      this.byId.delete(id);
    }
    messages.forEach((message) => this.put(message));
  }

  /** A reply that only this person sees: under the post whose button was pressed, in place of an earlier one, or at the end. */
  reply(say, { under, instead, direct }) {
    const element = this.#private(say, under, direct);
    const root = under && this.byId.get(under);
    const earlier = instead ?? (root?.nextElementSibling?.dataset.under === under ? root.nextElementSibling : null);
    const held = earlier?.contains(document.activeElement);
    if (earlier?.isConnected) earlier.replaceWith(element);
    else if (root) root.after(element);
    else this.#grow(() => this.#append(element, say), true);
    const block = element.offsetHeight > this.scroller.clientHeight ? "start" : "nearest"; // a long one from its beginning
    element.scrollIntoView({ block, behavior: calm() ? "auto" : "smooth" });
    if (held) element.focus({ preventScroll: true });
  }

  /** From now on, mark the first new message: somebody lets time pass. */
  await() {
    this.list.querySelector(".fresh")?.remove();
    Object.assign(this, { fresh: null, awaiting: true });
  }

  /** Show what is new since `await`, from its beginning. */
  reveal() {
    this.awaiting = false;
    if (!this.fresh) return;
    const top = this.fresh.offsetTop - 8;
    this.scroller.scrollTo({ top, behavior: calm() ? "auto" : "smooth" });
    this.jump.hidden = true;
  }

  atEnd() {
    return this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < NEAR_THE_END;
  }

  toEnd(behavior = calm() ? "auto" : "smooth") {
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior });
  }

  #size() {
    return `${this.scroller.clientWidth}x${this.scroller.clientHeight}`;
  }

  #scrolled() {
    // A change of size scrolls too; only what a person does decides whether the end is followed.
    if (this.size !== this.#size()) return;
    this.following = this.atEnd();
    if (this.following) this.jump.hidden = true;
  }

  #resized() {
    if (this.following && !this.awaiting) this.toEnd("instant");
    this.size = this.#size();
  }

  #grow(change, always = false) {
    const follow = always || this.atEnd();
    change();
    if (this.awaiting) return;
    if (follow) this.toEnd();
    else this.jump.hidden = false;
  }

  #append(element, message) {
    const moment = Date.parse(message.at);
    this.list.querySelector(".empty")?.remove();
    if (this.awaiting && !this.fresh) {
      this.fresh = el("li", { class: "fresh" }, el("span", {}, "New"));
      this.list.append(this.fresh);
    }
    if (!this.dated && (this.last === null || !sameDay(this.last, moment))) {
      this.list.append(el("li", { class: "day" }, el("span", {}, day(moment))));
    }
    this.last = moment;
    if (message.id) {
      this.byId.set(message.id, element);
      this.known.set(message.id, message);
    }
    this.list.append(element);
  }

  #invite() {
    if (!this.byId.size && this.empty) this.list.append(el("li", { class: "empty" }, ...this.empty()));
  }

  #draw(message) {
    return message.person ? this.#spoken(message) : this.#posted(message);
  }

  #spoken(message) {
    const name = this.people.name(message.person);
    const head = this.#head(name, message.at, message.edited ? el("span", {}, "(edited)") : null);
    const words = el("p", { class: "words", dir: "auto" }, message.text);
    const mine = message.person === this.people.me;
    const body = el("div", { class: "body" }, head, words, ...(mine ? [] : this.#menu(message)));
    if (mine && message.id.startsWith("said/") && this.actions.own?.mine()) body.append(this.#own(message, words));
    return el("li", { class: "message" }, this.people.face(message.person), body);
  }

  /** What can be done with somebody's message: "Appreciate this". */
  #menu(message) {
    const choose = (one) => this.actions.choose({ word: one.word, person: message.person, list: this });
    return this.actions.menu().map((one) => el("button", { type: "button", class: "answers menu", onclick: () => choose(one) }, icon("thanks"), one.shortcut));
  }

  /** What can be done with words that were typed to Haven: change them, or take them away. */
  #own(message, words) {
    const { reword, unsay } = this.actions.own;
    const row = el("p", { class: "own" });
    const text = el("textarea", { rows: 3, dir: "auto", "aria-label": "Your words" });
    const problem = el("p", { class: "problem", role: "alert", hidden: true });
    const show = (editing) => {
      const change = editing ? el("button", { type: "button", class: "link", onclick: save }, "Save") : el("button", { type: "button", class: "link", onclick: edit }, "Edit");
      const other = editing ? el("button", { type: "button", class: "link", onclick: cancel }, "Cancel") : el("button", { type: "button", class: "link", onclick: () => unsay(message.id) }, "Delete");
      row.replaceChildren(change, other);
    };
    const edit = () => { text.value = message.text; words.replaceWith(text); row.after(problem); show(true); text.focus(); };
    const cancel = () => { text.replaceWith(words); problem.remove(); show(false); };
    const save = () => reword(message.id, text.value.trim()).catch((trouble) => { problem.textContent = trouble.message; problem.hidden = false; });
    show(false);
    return row;
  }

  #posted(message) {
    const head = this.#bot(message.at, message.edited && message.blocks);
    const press = (does, row) => this.actions.press({ does, on: message.id, list: this, row });
    const content = message.blocks
      ? el("div", { class: "blocks", dir: "auto" }, ...draw(message.blocks, press))
      : el("p", { class: "note" }, "Haven took this post back.");
    const body = el("div", { class: "body" }, head, content, this.#answers(message));
    return el("li", { class: "message haven" }, this.people.mark(), body);
  }

  #answers(message) {
    if (!this.actions.thread || (!message.blocks && !message.answers)) return null;
    const words = { 0: "Answer in a thread", 1: "1 answer" }[message.answers] ?? `${message.answers} answers`;
    const kind = message.answers ? "answers some" : "answers";
    return el("button", { type: "button", class: kind, onclick: () => this.actions.thread(message.id) }, icon("thread"), words);
  }

  #private(say, under, direct) {
    const element = el("li", { class: direct ? "message haven" : "message haven private", tabindex: "-1", "data-under": under });
    const press = (does, row) => this.actions.press({ does, on: null, under, instead: element, list: this, row });
    const dismiss = el("button", { type: "button", class: "link", onclick: () => this.#dismiss(element) }, "Dismiss");
    const seal = el("p", { class: "seal" }, icon("private"), el("span", {}, "Only you can see this"), dismiss);
    const body = el("div", { class: "body" }, direct ? null : seal, this.#bot(say.at), el("div", { class: "blocks", dir: "auto" }, ...draw(say.blocks, press)));
    element.append(this.people.mark(), body);
    return element;
  }

  #dismiss(element) {
    const root = this.byId.get(element.dataset.under);
    element.remove();
    (root?.querySelector("button") ?? this.scroller).focus({ preventScroll: true });
  }

  #head(name, at, ...remarks) {
    const moment = Date.parse(at);
    const time = el("time", { datetime: at }, this.dated ? `${short(moment)}, ${hour(moment)}` : hour(moment));
    return el("p", { class: "who" }, el("strong", { dir: "auto" }, name), time, ...remarks);
  }

  #bot(at, edited = false) {
    const head = this.#head("Haven", at, edited ? el("span", {}, "(edited)") : null);
    head.firstChild.after(el("span", { class: "badge" }, "app"));
    return head;
  }
}
