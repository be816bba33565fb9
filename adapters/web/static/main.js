// Puts the page together: one state from the server, live news, and what happens when somebody acts.

import { get, post, whenForgotten } from "./api.js";
import { Clock } from "./clock.js";
import { Composer } from "./composer.js";
import { el } from "./dom.js";
import { FormDialog } from "./forms.js";
import { MessageList } from "./messages.js";
import { listen } from "./news.js";
import { People } from "./people.js";
import { Places } from "./places.js";
import { afterwards, standing } from "./snapshots.js";
import { ThreadPanel } from "./thread.js";

const find = (id) => document.getElementById(id);
const live = (words) => { find("live").textContent = words; };
const complain = (problem) => composer.complain(problem);
const specs = () => commands;
const menu = () => commands.filter((one) => one.on_message);
let commands = [];
let turns = 0;

const people = new People();
const form = new FormDialog(find("form"));
const places = new Places(find("places"), people, (at) => turn(at).catch(complain));
const own = { mine: () => places.current.startsWith("direct/"), reword: (id, text) => post("reword", { id, text }), unsay: (id) => post("unsay", { id }).catch(complain) };
const list = new MessageList(find("messages"), find("scroller"), people, { press, choose, menu, own, thread: (id) => thread.open(id).catch(complain) });
const composer = new Composer(find("composer"), { id: "composer-text", specs, live, send: (text) => send(places.current, text, list) });
const thread = new ThreadPanel({ people, press, choose, menu, specs, live, send });
const clock = new Clock({ before: () => list.await(), after: async () => { await sync(); list.reveal(); } });

/** Words from a composer: a command, something for Haven in private, or simply something said. */
async function send(at, text, where) {
  const direct = places.current.startsWith("direct/");
  const command = text.startsWith("/");
  if (!direct && !command) return post("say", { at, text });
  const id = `mine/${crypto.randomUUID()}`;
  if (direct && command) where.put({ id, at: new Date(clock.now).toISOString(), person: people.me, text }, true);
  try {
    return await ask({ how: "typed", at, text }, { list: where, direct });
  } catch (problem) {
    where.drop(id); // the words go back to where they were written
    throw problem;
  }
}

/** A button under a message; what goes wrong is said right beside it. */
async function press({ does, on, under = on, instead = null, list: where, row }) {
  row.nextElementSibling?.classList.contains("problem") && row.nextElementSibling.remove();
  try {
    await ask({ how: "pressed", at: places.current, does, on }, { list: where, under, instead, direct: places.current.startsWith("direct/") });
  } catch (problem) {
    row.after(el("p", { class: "problem", role: "alert" }, problem.message));
  }
}

/** What stands in the menu of somebody's message. */
async function choose({ word, person, list: where }) {
  try {
    await ask({ how: "chosen", at: places.current, word, person }, { list: where });
  } catch (problem) {
    complain(problem);
  }
}

async function ask(payload, context) {
  const answer = await post("ask", { ...payload, key: crypto.randomUUID() });
  if (answer.form) return form.ask(answer.form, (values) => fill(answer.form.word, values, payload, context));
  return settle(answer, context);
}

/** Send a filled-in form, with the post whose button opened it; gives the form to correct, or null. */
async function fill(word, values, { at, on = null }, context) {
  const answer = await post("ask", { how: "filled", at, word, values, on, key: crypto.randomUUID() });
  if (answer.form) return answer.form;
  settle(answer, context);
  return null;
}

function settle(answer, { list: where, under = null, instead = null, direct = false }) {
  if (answer.say) {
    where.reply(answer.say, { under, instead: answer.replace ? instead : null, direct });
    live(`Only for you: ${answer.say.plain}`);
  }
  clock.refresh().catch(() => {});
}

async function turn(at) {
  const turning = ++turns;
  const { messages } = await standing(at);
  if (turning !== turns) return; // somebody was faster than the server
  places.open(at);
  if (at !== "channel/team") thread.close();
  const direct = at.startsWith("direct/");
  const { name } = places.get(at);
  const channel = at.startsWith("channel/");
  const title = channel ? `#${name}` : name;
  find("talk-title").textContent = title;
  find("talk-about").textContent = channel ? `${people.all.length} people and Haven` : direct ? `Only ${people.mine} and Haven see this` : `You, ${name} and Haven`;
  document.title = `${title} · Haven playground`;
  composer.turn(at, `Write to ${title} as ${people.mine}`);
  list.show(messages, () => (direct ? greeting() : waiting()));
}

const picture = () => el("img", { src: "mark.svg", alt: "", width: 56, height: 56 });

function waiting() {
  const next = clock.next();
  const words = next ? `The first practice comes ${next.split(",")[0]}. You do not have to wait: press “Next moment” above.` : "Nothing is planned. An admin can change that with /haven resume.";
  return [picture(), el("h2", {}, "Nothing here yet"), el("p", {}, words)];
}

function greeting() {
  const words = `This is between you and Haven. Write “help” to see what it can do, or “practice” for today’s practice.`;
  return [picture(), el("h2", {}, `Hello, ${people.mine}`), el("p", {}, words)];
}

/** Everything anew: at the start, and when this browser plays somebody else. */
async function load() {
  const state = await get("state");
  people.take(state.people, state.me);
  commands = state.specs;
  clock.take(state.clock);
  people.choose(find("cast"), (ref) => become(ref));
  if (places.current.startsWith("direct/")) places.current = `direct/${state.me}`;
  places.unread.clear();
  places.take(state.places);
  await turn(places.current);
  if (thread.root) await thread.open(thread.root, false);
}

const become = (person) => post("me", { person }).then(load).catch(complain);

async function sync() {
  const at = places.current;
  const { messages } = await standing(at);
  if (at === places.current && !at.startsWith("direct/")) list.sync(messages);
  else if (at === places.current) messages.forEach((message) => list.put(message));
  await thread.sync();
}

/** Somebody took words of their own away. */
function unsaid({ where, id }) {
  if (where === places.current) list.drop(id);
}

function arrived({ where, message, answers }) {
  thread.take({ where, message, answers });
  if (where.startsWith("thread/")) return list.answered(where.slice("thread/".length), answers);
  const open = where === places.current;
  if (!places.get(where)) load();
  if (!open && !message.edited) places.count(where);
  const mine = message.person === people.me;
  if (open && list.put(message, mine) && !mine) {
    live(message.person ? `${people.name(message.person)}: ${message.text}` : `Haven: ${message.plain}`);
  }
  return message.person ? null : clock.refresh();
}

/** After a break; the server tells whom this browser plays, because another page of it may have chosen somebody else. */
async function catchUp() {
  const { me } = await get("state");
  if (me !== people.me) return load();
  await sync();
  await clock.refresh();
}

async function begin() {
  try {
    await load();
    listen({ message: afterwards(arrived), unsaid, clock: () => clock.refresh(), me: ({ person }) => person !== people.me && load() }, find("offline"), catchUp);
  } catch (problem) {
    find("talk-about").textContent = problem.message;
    setTimeout(begin, 1000);
  }
}

whenForgotten(() => people.me && post("me", { person: people.me }));
begin();
