// What stands in a conversation now; news waits until that is shown, so that an older state never replaces a newer one.

import { get } from "./api.js";

let underway = 0;
let held = [];

/** The messages of a conversation, and the post that a thread belongs to: `{ messages, root }`. */
export async function standing(at) {
  underway += 1;
  try {
    return await get("messages", { at });
  } finally {
    setTimeout(settle); // when whoever asked has shown what came
  }
}

/** The handler `take`, which waits while messages are on their way. */
export const afterwards = (take) => (event) => (underway ? held.push(() => take(event)) : take(event));

function settle() {
  underway -= 1;
  if (underway) return;
  const ready = held;
  held = [];
  ready.forEach((take) => take());
}
