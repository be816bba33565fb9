// Draws the blocks of a message of Haven's: titles, paragraphs, lists, quotes, notes, code, files and buttons.

import { el, pressed } from "./dom.js";

const spans = (parts) =>
  parts.map((part) => {
    if (part.span === "mention") return el("span", { class: "mention" }, part.text);
    if (part.span === "plain") return el("bdi", { class: "own-words" }, part.text);
    return part.strong ? el("strong", {}, part.text) : part.text;
  });

const line = (tag, parts, kind) => el(tag, { dir: "auto", class: kind }, ...spans(parts));

function title(block) {
  const sign = block.sign ? el("span", { class: "sign", "aria-hidden": "true" }, block.sign) : null;
  return el("h3", { dir: "auto", class: "title" }, sign, block.text);
}

function buttons(block, press) {
  const row = el("div", { class: "buttons" });
  for (const one of block.buttons) {
    const button = el("button", { type: "button", dir: "auto", class: one.primary ? "button primary" : "button" }, one.label);
    button.addEventListener("click", () => pressed(button, () => press(one.does, row)));
    row.append(button);
  }
  return row;
}

function file(block) {
  if (!block.post) return el("p", { dir: "auto", class: "note" }, block.says);
  const at = `file?${new URLSearchParams({ post: block.post, name: block.name })}`;
  const shown = block.picture ? el("img", { src: at, alt: block.says }) : null;
  const link = el("a", { href: at, download: block.name }, block.name);
  return el("figure", { class: "file" }, shown, el("figcaption", { dir: "auto" }, link, block.picture ? null : ` ${block.says}`));
}

const DRAW = {
  title,
  buttons,
  file,
  paragraph: (block) => line("p", block.spans),
  note: (block) => line("p", block.spans, "note"),
  quote: (block) => line("blockquote", block.spans),
  bullets: (block) => el("ul", {}, ...block.points.map((point) => line("li", point))),
  code: (block) => el("pre", { dir: "auto", tabindex: "0" }, block.text),
  divider: () => el("hr"),
};

/** The elements of a message; `press(does, row)` is called for a button in that row. */
export const draw = (blocks, press) => blocks.map((block) => DRAW[block.block](block, press));
