import { html, nothing } from "lit-html";
import { directPath } from "../state/question.js";
import { askDirect } from "../state/asking.js";
import { isMoveOn } from "../state/relations.js";
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
  const moves = relations.filter(isMoveOn);
  const sure = moves.filter(({ confidence }) => !confidence);
  const denial = sure.find(({ denied: isDenied }) => isDenied);
  const told = sure.filter(({ denied: isDenied }) => !isDenied);
  const likely = moves.filter(({ confidence, denied: isDenied }) => confidence && !isDenied);
  const way = `data get from ${from.name} to ${end.name} in one move`;
  if (denial) {
    return html`<p>Your notes deny that ${way}.</p>
      ${proof(state, denial.evidence)}`;
  }
  if (told.length) {
    return html`<p>Your notes say that ${way}; this route goes another way.</p>
      ${proofs(state, told)}`;
  }
  return html`${likely.length ? onlyLikely(state, way, likely) : html`<p>No line of your notes says that ${way}.</p>`}
    ${proofs(state, relations.filter((said) => !likely.includes(said)))}
    ${
      denied.length
        ? html`<p>${denied[0].sentence}</p>
            ${proof(state, denied[0].evidence)}`
        : html`<p>The first move that they tell of: ${first.sentence}.</p>`
    }`;
}

const onlyLikely = (state, way, likely) =>
  html`<p>Your notes only seem to say that ${way}; no route goes by it until you confirm it.</p>
    ${proofs(state, likely)}`;

const proofs = (state, relations) => relations.map(({ evidence }) => proof(state, evidence));
