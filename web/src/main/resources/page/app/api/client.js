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

/** The JSON at a path of the server; rejects with a Problem. */
export async function getJson(path) {
  let response = await ask(path);
  for (const pause of PAUSES) {
    if (response.status !== BUSY) {
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    response = await ask(path);
  }
  const body = await response.json().catch(() => null);
  if (response.ok && body) {
    return body;
  }
  throw new Problem(body ?? unreadable(response.status));
}

async function ask(path) {
  try {
    return await fetch(path, { headers: { Accept: "application/json, application/problem+json" } });
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
