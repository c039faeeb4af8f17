import { html } from "lit-html";

const MARKS = /\*\*(.+?)\*\*|__(.+?)__|`(.+?)`/g;

/** A line of a note with its strong words strong and its code as code; whatever else it holds is text. */
export function marked(text) {
  const parts = [];
  let end = 0;
  for (const mark of text.matchAll(MARKS)) {
    const [whole, stars, lows, code] = mark;
    parts.push(
      text.slice(end, mark.index),
      code ? html`<code>${code}</code>` : html`<strong>${stars ?? lows}</strong>`,
    );
    end = mark.index + whole.length;
  }
  return [...parts, text.slice(end)];
}
