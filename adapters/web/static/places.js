// The list of conversations: the channel, direct messages with Haven, and what is unread in each.

import { el } from "./dom.js";

export class Places {
  constructor(list, people, turn) {
    Object.assign(this, { list, people, turn, all: [], current: "channel/team", unread: new Map() });
  }

  take(all) {
    this.all = all;
    if (!all.some((one) => one.at === this.current)) this.current = all[0].at;
    this.draw();
  }

  get(at) {
    return this.all.find((one) => one.at === at);
  }

  /** Something arrived in a conversation that is not open. */
  count(at) {
    this.unread.set(at, (this.unread.get(at) ?? 0) + 1);
    this.draw();
  }

  open(at) {
    this.current = at;
    this.unread.delete(at);
    this.draw();
  }

  draw() {
    const held = this.list.contains(document.activeElement) && document.activeElement.dataset.at;
    this.list.replaceChildren(...this.all.map((one) => this.#row(one)));
    if (held) this.list.querySelector(`[data-at="${CSS.escape(held)}"]`)?.focus();
  }

  #row(one) {
    const channel = one.at.startsWith("channel/");
    const sign = channel ? el("span", { class: "hash", "aria-hidden": "true" }, "#") : one.at.startsWith("direct/") ? this.people.mark() : el("span", { class: "hash", "aria-hidden": "true" }, "@");
    const waiting = this.unread.get(one.at);
    const badge = waiting ? el("span", { class: "unread" }, String(waiting), el("span", { class: "unseen" }, " new")) : null;
    const app = one.at.startsWith("direct/") ? el("span", { class: "badge" }, "app") : null;
    const button = el("button", { type: "button", class: "place", "data-at": one.at, "aria-current": one.at === this.current ? "page" : null, onclick: () => this.turn(one.at) }, sign, el("span", { class: "place-name" }, one.name), app, badge);
    return el("li", {}, button);
  }
}
