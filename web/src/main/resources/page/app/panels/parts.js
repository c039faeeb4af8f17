import { html, nothing, svg } from "lit-html";
import { addressOf } from "../state/address.js";
import { answerTo } from "../state/answers.js";
import { openNote, selectNode } from "../state/view.js";
import { marked } from "./marked.js";

/** The address of the view that a change would lead to: every change of view is a link. */
export const to = (state, change) => addressOf(change(state).view);

const SHAPES = {
  Service: svg`<rect x="1" y="3" width="14" height="10" rx="3"/>`,
  Feature: svg`<circle cx="8" cy="8" r="5"/>`,
  Format: svg`<path d="m4 2h8l3.5 6-3.5 6h-8l-3.5-6z"/>`,
  DataSource: svg`<path d="m2 4q6-3 12 0v8q-6 3-12 0z"/>`,
  Framework: svg`<path d="m1 3h9l5 5-5 5h-9z"/>`,
  Concept: svg`<path d="m8 1 7 7-7 7-7-7z"/>`,
};

/** The shape and colour of a kind. */
export const glyph = (kind) =>
  html`<svg class="glyph kind-${kind}" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[kind] ?? SHAPES.Concept}</svg>`;

/** A thing of the graph, which opens its details. */
export const thing = (state, { id, name, kind }) =>
  id
    ? html`<a class="thing" href=${to(state, selectNode(id))}>${glyph(kind)}<span>${name}</span></a>`
    : html`<span class="literal">${name}</span>`;

/** A place in a note, which opens it there. */
export const place = (state, { note, line }) =>
  html`<a class="place" href=${to(state, openNote(note, line))} title=${`${note}, line ${line}`}
    ><span class="place-note">${note}</span>:${line}</a
  >`;

/** What a click on an entry of a legend does with Alt held: it shows the entry alone. */
export const isolating = (change, calls) => (event) => {
  if (event.altKey) {
    event.preventDefault();
    calls.update(change);
  }
};

/** What a note says, word for word, and where. */
export const quote = (state, evidence) =>
  html`<figure class="quote">
    <blockquote>${marked(evidence.quote)}</blockquote>
    <figcaption>${place(state, evidence)}</figcaption>
  </figure>`;

/** The first line that says it; the others are folded away. */
export const proof = (state, [first, ...others]) =>
  html`${first ? quote(state, first) : nothing}
  ${
    others.length
      ? html`<details class="more">
          <summary>${others.length} more ${others.length === 1 ? "line says" : "lines say"} so</summary>
          ${others.map((each) => quote(state, each))}
        </details>`
      : nothing
  }`;

/** What comes from the server, or that it is on its way, or why it did not come. */
export function awaited(state, path, show) {
  const { status, value, problem } = answerTo(state, path);
  if (status === "ready") {
    return show(value);
  }
  return status === "failed"
    ? trouble(state, problem)
    : html`<p class="waiting"><progress></progress> Looking it up</p>`;
}

/** A problem in words, with what may have been meant, or with a way to try again where that may help. */
export const trouble = (state, { title, detail, status, suggestions = [] }) =>
  html`<div class="trouble" role="alert">
    <p class="trouble-title">${detail || title}</p>
    ${suggestions.length ? html`<p>Near to it: ${suggestions.map((each) => html`${thing(state, each)} `)}</p>` : nothing}
    ${status >= 400 && status < 500 ? nothing : html`<button type="button" data-act="try-again">Try again</button>`}
  </div>`;

/** How sure a fact is, where it is not sure, and what moves, where the notes say so. */
export const standing = ({ confidence, carries }) =>
  html`${confidence ? html`<span class="badge">${confidence}</span>` : nothing}
  ${carries ? html`<span class="hint">carries ${carries}</span>` : nothing}`;

/** One item or many, in words. */
export const counted = (count, one, many = `${one}s`) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
