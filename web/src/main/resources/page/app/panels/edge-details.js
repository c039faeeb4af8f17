import { html, nothing } from "lit-html";
import { meaningOf } from "../state/meanings.js";
import { compareOnly } from "../state/view.js";
import { counted, quote, standing, thing, to } from "./parts.js";

/** What the notes say of two things together: each relation with its sentences. */
export const edgeDetails = (state, { from, to: end, relations }) =>
  html`<header class="details-head">
      <h2 class="pair">${thing(state, from)} <span class="pair-and">and</span> ${thing(state, end)}</h2>
      <p class="acts"><a href=${to(state, compareOnly(from.id, end.id))}>Compare the two</a></p>
    </header>
    ${
      relations.length
        ? relations.map((relation) => relationOf(state, from, end, relation))
        : html`<p class="hint">No line of your notes names both in one relation.</p>`
    }`;

const relationOf = (state, from, end, said) => {
  const { words, direction, denied, inferred, evidence } = said;
  const [subject, object] = direction === "backward" ? [end, from] : [from, end];
  const notes = new Set(evidence.map(({ note }) => note)).size;
  return html`<section class="facts ${denied ? "denied" : ""}">
    <h3 class="sentence">
      ${subject.name} <i>${denied ? `not: ${words}` : words}</i> ${object.name}
      ${inferred ? html`<span class="badge">inferred</span>` : nothing} ${standing(said)}
    </h3>
    <p class="meaning">${meaningOf(said)}</p>
    <p class="hint">${counted(evidence.length, "line")} in ${counted(notes, "note")}</p>
    ${evidence.map((each) => quote(state, each))}
  </section>`;
};
