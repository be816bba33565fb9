// The thread panel at the right: a post, the answers to it, and a place to answer.

import { Composer } from "./composer.js";
import { MessageList } from "./messages.js";
import { standing } from "./snapshots.js";

const find = (id) => document.getElementById(id);

export class ThreadPanel {
  constructor({ people, press, choose, menu, specs, live, send }) {
    Object.assign(this, { people, root: null, opener: null });
    const scroller = find("thread-scroller");
    this.top = new MessageList(find("thread-root"), scroller, people, { press, choose, menu }, true);
    this.answers = new MessageList(find("thread-messages"), scroller, people, { press, choose, menu }, true);
    this.composer = new Composer(find("thread-composer"), { id: "thread-text", specs, live, send: (text) => send(this.at, text, this.answers) });
    find("thread-close").addEventListener("click", () => this.close());
    find("thread").addEventListener("keydown", (event) => event.key === "Escape" && !event.defaultPrevented && this.close());
  }

  get at() {
    return `thread/${this.root}`;
  }

  /** Open the thread under a post; `focus` moves the caret into its composer. */
  async open(id, focus = true) {
    const { messages, root } = await standing(`thread/${id}`);
    this.opener = document.activeElement;
    this.root = id;
    find("thread").hidden = false;
    document.body.classList.add("threaded");
    this.top.show([root]);
    this.answers.show(messages);
    this.#count(messages.length);
    this.composer.turn(this.at, `Answer as ${this.people.mine}`);
    if (focus) this.composer.text.focus();
  }

  close() {
    this.root = null;
    find("thread").hidden = true;
    document.body.classList.remove("threaded");
    if (this.opener?.isConnected) this.opener.focus();
  }

  /** A message that arrived somewhere: show it if it belongs here. */
  take({ where, message, answers }) {
    if (this.root === null) return;
    if (message.id === this.root) this.top.put(message);
    if (where !== this.at) return;
    this.answers.put(message);
    this.#count(answers);
  }

  async sync() {
    if (this.root === null) return;
    const { messages, root } = await standing(this.at);
    this.answers.sync(messages);
    this.top.put(root);
    this.#count(messages.length);
  }

  #count(answers) {
    find("thread-count").textContent = answers === 0 ? "No answers yet" : answers === 1 ? "1 answer" : `${answers} answers`;
  }
}
