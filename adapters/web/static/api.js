// Talks to the playground's server; whatever goes wrong arrives as a Problem with one sentence to show.

export class Problem extends Error {
  constructor(says, status = 0) {
    super(says);
    this.status = status;
  }
}

const UNREACHABLE = "Haven does not answer. Is it still running? Your words are kept here: try again.";
const STARTING = "Haven is still starting. Try again in a moment.";

let introduce = null;

/** `tell()` says anew who this browser plays, for a server that has forgotten it. */
export const whenForgotten = (tell) => { introduce = tell; };

async function call(path, options, again = false) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Problem(UNREACHABLE);
  }
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  if (response.status === 401 && introduce && !again) {
    await introduce();
    return call(path, options, true);
  }
  const fallback = response.status === 503 ? STARTING : UNREACHABLE;
  throw new Problem(answer.says || fallback, response.status);
}

/** Waits until Haven answers. */
export async function answersAgain() {
  do await new Promise((done) => setTimeout(done, 1000));
  while (!(await fetch("clock").then((response) => response.ok, () => false)));
}

export const get = (path, query = {}) => {
  const words = new URLSearchParams(query).toString();
  return call(words ? `${path}?${words}` : path);
};

export const post = (path, body) =>
  call(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
