// The clock: what time it is in the playground, what comes next, and the buttons that move it on.

import { get, post } from "./api.js";
import { el, pressed } from "./dom.js";
import { comes, hour, short } from "./time.js";

const KINDS = {
  channel_prompt: "practice prompt",
  weekly_ritual: "weekly ritual",
  empathy_exercise: "exercise",
  pair_activity: "activity for two",
};
const find = (id) => document.getElementById(id);

export class Clock {
  /** `before()` and `after()` surround each move, so that the conversation can mark what is new. */
  constructor({ before, after }) {
    Object.assign(this, { before, after, known: null });
    this.leaps = [...document.querySelectorAll("[data-leap]")];
    this.leaps.forEach((button) => button.addEventListener("click", () => pressed(button, () => this.#leap(button.dataset.leap))));
    setInterval(() => this.#tick(), 1000);
  }

  /** Take what the server says about the time. */
  take(hours) {
    this.known = { ...hours, base: Date.parse(hours.now), at: performance.now() };
    document.querySelector(".clock").hidden = false;
    document.querySelector(".leaps").hidden = !hours.movable;
    this.#tick();
    this.#list();
  }

  async refresh() {
    this.take(await get("clock"));
  }

  /** The next post in words, or null where none is planned. */
  next() {
    const next = this.known?.upcoming.find((one) => one.kind && !one.skipped);
    return next ? `${comes(Date.parse(next.at), this.now)}, ${KINDS[next.kind] ?? "post"}` : null;
  }

  get now() {
    return this.known.base + performance.now() - this.known.at;
  }

  #tick() {
    if (!this.known) return;
    const now = `${short(this.now)} ${hour(this.now)}`;
    const face = find("clock-now");
    if (face.textContent !== now) face.textContent = now;
    const next = this.next();
    const words = next ? `Next: ${next}` : "Nothing is planned";
    if (find("clock-next").textContent !== words) find("clock-next").textContent = words;
  }

  #list() {
    const rows = this.known.upcoming.map((one) => {
      const moment = Date.parse(one.at);
      const what = one.skipped ? "skipped" : one.kind ? KINDS[one.kind] : "nothing that suits";
      return el("li", { class: one.skipped ? "skipped" : null }, el("time", {}, `${short(moment)} ${hour(moment)}`), el("span", {}, one.title || "No post"), el("span", { class: "muted" }, what));
    });
    const none = el("li", {}, el("span", { class: "muted" }, "Nothing is planned."));
    find("upcoming-list").replaceChildren(...(rows.length ? rows : [none]));
  }

  async #leap(to) {
    this.before();
    this.#say("Time passes…");
    this.leaps.forEach((one) => one.setAttribute("aria-disabled", "true"));
    try {
      const { arrived, clock } = await post("clock", { to });
      this.take(clock);
      const posts = arrived.posts;
      this.#say(posts === 0 ? "Nothing was due." : posts === 1 ? "1 post arrived." : `${posts} posts arrived.`);
    } catch (problem) {
      this.#say(problem.message);
    } finally {
      this.leaps.forEach((one) => one.removeAttribute("aria-disabled"));
      await this.after();
    }
  }

  #say(words) {
    find("clock-outcome").textContent = words;
  }
}
