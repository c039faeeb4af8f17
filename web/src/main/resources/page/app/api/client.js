/** What went wrong with a request, in words for the reader. */
export class Problem extends Error {
  constructor({ title, detail, status = 0, suggestions = [] }) {
    super(title);
    this.title = title;
    this.detail = detail ?? "";
    this.status = status;
    this.suggestions = suggestions;
  }
}

/** How long a server that is busy is left alone, in milliseconds, before it is asked again. */
const PAUSES = [500, 2000, 5000];
const BUSY = 503;
const SIGNED_OUT = 401;
const ACCEPT = { Accept: "application/json, application/problem+json" };

/**
 * The JSON at a path of the server, unless the signal calls it off; tells how many bytes have come while they come.
 * Rejects with a Problem.
 */
export async function getJson(path, signal, tell) {
  const response = await patiently(path, signal);
  const body = await counted(response, tell)
    .json()
    .catch(() => null);
  if (response.ok && body) {
    return body;
  }
  throw new Problem(body ?? unreadable(response.status));
}

/** The text at a path of the server; rejects with a Problem. */
export async function getText(path) {
  const response = await patiently(path);
  if (response.ok) {
    return response.text();
  }
  throw new Problem(unreadable(response.status));
}

/** A response that tells how far it has come. */
function counted(response, tell) {
  let received = 0;
  const count = new TransformStream({
    transform(chunk, passed) {
      received += chunk.length;
      tell(received);
      passed.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(count));
}

async function patiently(path, signal) {
  const request = { headers: ACCEPT, signal };
  let response = await ask(path, request);
  for (const pause of PAUSES) {
    if (response.status !== BUSY) {
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    response = await ask(path, request);
  }
  return response;
}

/** What the server answers to JSON that may change something, or null where it answers nothing; rejects with a Problem. */
export async function sendJson(method, path, value) {
  const response = await ask(path, {
    method,
    headers: { ...ACCEPT, "Content-Type": "application/json", "X-Study-Graph": "page" },
    body: value === undefined ? null : JSON.stringify(value),
  });
  const body = await response.json().catch(() => null);
  if (response.ok) {
    return body;
  }
  throw new Problem(body ?? unreadable(response.status));
}

async function ask(path, request) {
  try {
    const response = await fetch(path, request);
    if (response.status === SIGNED_OUT) {
      location.reload(); // the server answers with its login page, and comes back here from there
    }
    return response;
  } catch {
    throw new Problem({
      title: "No answer",
      detail: "The server does not answer. What you see is kept; check that Study Graph still runs, then try again.",
    });
  }
}

const unreadable = (status) => ({
  title: "No readable answer",
  detail: `The server's answer (status ${status}) cannot be read. Try again; if it stays so, the server's log tells more.`,
  status,
});
