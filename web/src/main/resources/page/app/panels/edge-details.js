import { html, nothing } from "lit-html";
import { counted, quote, thing } from "./parts.js";

/** What the notes say of two things together: each relation with its sentences. */
export const edgeDetails = (state, { from, to, relations }) =>
  html`<header class="details-head">
      <h2 class="pair">${thing(state, from)} <span class="pair-and">and</span> ${thing(state, to)}</h2>
    </header>
    ${relations.length
      ? relations.map((relation) => relationOf(state, from, to, relation))
      : html`<p class="hint">No line of your notes names both in one relation.</p>`}`;

const relationOf = (state, from, to, { words, direction, denied, inferred, evidence }) => {
  const [subject, object] = direction === "backward" ? [to, from] : [from, to];
  const notes = new Set(evidence.map(({ note }) => note)).size;
  return html`<section class="facts ${denied ? "denied" : ""}">
    <h3 class="sentence">
      ${subject.name} <i>${denied ? `not: ${words}` : words}</i> ${object.name}
      ${inferred ? html`<span class="badge">inferred</span>` : nothing}
    </h3>
    <p class="hint">${counted(evidence.length, "line")} in ${counted(notes, "note")}</p>
    ${evidence.map((each) => quote(state, each))}
  </section>`;
};
