import { html, nothing } from "lit-html";
import { markdownPath } from "../state/question.js";
import { chosenOf } from "../state/trail.js";
import { chips } from "./chips.js";
import { choices } from "./choices.js";
import { direct } from "./direct.js";
import { hops } from "./hops.js";
import { noRoute } from "./no-route.js";
import { routeText } from "./route-text.js";
import { queries } from "./queries.js";
import { toKnow } from "./to-know.js";
import { proof } from "./parts.js";

/** The way that is looked at: each route as its hops, in order, with the lines that say so; the verdict, where one is given, above. */
export const way = (state, answer, verdict, calls) =>
  html`${chips(state, answer.question, calls)} ${verdict ? verdictOf(state, answer, verdict) : nothing}
  ${answer.routes.length ? found(state, answer, calls) : noRoute(state, answer.noRoute, answer.question)}
  ${answer.cut ? html`<p class="hint cut">${answer.cutBecause}</p>` : nothing} ${denials(state, answer)}`;

/** Whether the notes deny the very move that is asked for. */
const isDenial = ({ direct: said }) => Boolean(said?.denied && !said.stated);

const verdictOf = (state, answer, verdict) =>
  html`<div class="verdict ${isDenial(answer) ? "denied" : ""}">
    <p>${verdict}</p>
    ${isDenial(answer) ? proof(state, answer.direct.evidence) : nothing}
  </div>`;

const take = (state, answer, chosen, calls) => {
  const text = () => routeText(state.view.question || answer.question.readAs, answer.routes[chosen]);
  return html`<p class="take">
    <button type="button" @click=${() => calls.copy(text())}>Copy as text</button>
    <button type="button" @click=${() => calls.copyAnswer(markdownPath(state))}>Copy as Markdown</button>
    <button type="button" @click=${() => window.print()}>Print</button>
  </p>`;
};

function found(state, answer, calls) {
  const chosen = chosenOf(answer, state.view);
  const { routes: all } = answer;
  return html`${all.length > 1 ? choices(state, all, chosen) : nothing}
    <p class="why">${all[chosen].why}</p>
    ${answer.direct?.denied ? nothing : direct(state, answer, all[chosen])}
    ${hops(state, all[chosen], calls)} ${toKnow(state, all[chosen].toKnow)} ${take(state, answer, chosen, calls)}
    ${queries(state, calls)}`;
}

/** What the notes deny on the way, but for what the verdict tells already. */
function denials(state, answer) {
  const { from, to } = answer.question;
  const isTold = (move) => isDenial(answer) && move.from === from?.id && move.to === to?.id;
  const denied = answer.denied.filter((move) => !isTold(move));
  return denied.length
    ? html`<section class="denials" aria-label="What your notes deny">
        ${denied.map(
          ({ sentence, relation, evidence }) =>
            html`<p class="denial"><span class="badge denied">not directly</span> ${sentence ?? relation}</p>
              ${proof(state, evidence)}`,
        )}
      </section>`
    : nothing;
}
