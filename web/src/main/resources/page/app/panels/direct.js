import { html, nothing } from "lit-html";
import { directPath } from "../state/question.js";
import { askDirect } from "../state/asking.js";
import { awaited, proof, to } from "./parts.js";

/** Why the way is not one move: what the notes say of its two ends, or deny. */
export const direct = (state, { question, denied }, { hops }) => {
  const isAsked = state.view.direct !== "";
  return hops.length > 1
    ? html`<section class="direct">
        <a href=${to(state, askDirect(!isAsked))} aria-expanded=${isAsked}>Why not direct?</a>
        ${isAsked ? awaited(state, directPath(question), (said) => because(state, question, said, denied, hops)) : nothing}
      </section>`
    : nothing;
};

function because(state, { from, to: end }, { relations }, denied, [first]) {
  const denial = relations.find((relation) => relation.denied);
  if (denial) {
    return html`<p>Your notes deny that data get from ${from.name} to ${end.name} in one move.</p>
      ${proof(state, denial.evidence)}`;
  }
  return html`<p>No line of your notes says that data get from ${from.name} to ${end.name} in one move.</p>
    ${relations.map(({ evidence }) => proof(state, evidence))}
    ${
      denied.length
        ? html`<p>${denied[0].sentence}</p>
            ${proof(state, denied[0].evidence)}`
        : html`<p>The first move that they tell of: ${first.sentence}.</p>`
    }`;
}
