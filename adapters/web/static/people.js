// Who can be played: names, faces, and the choice of one of them.

import { el } from "./dom.js";

export class People {
  constructor() {
    this.all = [];
    this.me = null;
  }

  take(all, me) {
    Object.assign(this, { all, me });
  }

  name(ref) {
    return this.all.find((one) => one.ref === ref)?.name ?? ref;
  }

  get mine() {
    return this.name(this.me);
  }

  /** A round face with an initial; the tone only helps to tell people apart. */
  face(ref) {
    const tone = Math.max(0, this.all.findIndex((one) => one.ref === ref));
    return el("span", { class: `face tone-${tone}`, "aria-hidden": "true" }, [...this.name(ref)][0].toUpperCase());
  }

  mark() {
    return el("img", { class: "mark", src: "mark.svg", alt: "", width: 36, height: 36 });
  }

  /** Draw the choice of a person into `row`; `become(ref)` is called when it changes. */
  choose(row, become) {
    row.replaceChildren(
      ...this.all.map((one) => {
        const radio = el("input", { type: "radio", name: "me", value: one.ref, checked: one.ref === this.me, class: "unseen" });
        radio.addEventListener("change", () => become(one.ref));
        const admin = one.admin ? el("span", { class: "admin" }, "admin") : null;
        return el("label", { class: "player", title: one.name }, radio, this.face(one.ref), el("span", { class: "player-name" }, one.name), admin);
      }),
    );
  }
}
