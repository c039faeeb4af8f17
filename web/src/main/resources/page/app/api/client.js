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

/** The JSON at a path of the server; rejects with a Problem. */
export async function getJson(path) {
  const response = await ask(path);
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
      title: "The server does not answer",
      detail: "What you see is kept. Check that Study Graph still runs, then try again.",
    });
  }
}

const unreadable = (status) => ({
  title: "The server gave an answer that cannot be read",
  detail: `Its status was ${status}. Try again; if it stays so, the server's log tells more.`,
  status,
});
