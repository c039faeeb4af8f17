import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { valueOf } from "../state/answers.js";
import { markdownPath, routesPath } from "../state/question.js";
import { chosenOf } from "../state/trail.js";
import { chips } from "./chips.js";
import { choices } from "./choices.js";
import { direct } from "./direct.js";
import { hops } from "./hops.js";
import { noRoute } from "./no-route.js";
import { begin } from "./overview.js";
import { routeText } from "./route-text.js";
import { queries } from "./queries.js";
import { toKnow } from "./to-know.js";
import { awaited, proof } from "./parts.js";

/** The answers to a question: each route as its hops, in order, with the lines that say so. */
export const routes = (state, calls) => {
  const path = routesPath(state.view);
  return path
    ? html`<h2 class="asked">${state.view.question || (valueOf(state, path)?.question.readAs ?? "From here to there")}</h2>
        ${awaited(state, path, (answer) => answered(state, answer, calls))}`
    : html`${halfAsked(state.view)} ${begin(state, valueOf(state, paths.overview())?.ask ?? [])}`;
};

const halfAsked = ({ start, end }) =>
  html`<h2 class="unseen">Routes</h2>
    <p class="hint">
      ${
        start || end
          ? html`One end is set. Open the
            ${start ? "thing it should reach and choose “Route to here”" : "thing it should come from and choose “Route from here”"}.`
          : "Ask how data gets from one thing into another. Every hop of the answer is a line of your notes."
      }
    </p>`;

const answered = (state, answer, calls) =>
  html`${chips(state, answer.question, calls)}
  ${answer.routes.length ? found(state, answer, calls) : noRoute(state, answer.noRoute, answer.question)}
  ${answer.cut ? html`<p class="hint cut">${answer.cutBecause}</p>` : nothing}
  ${answer.denied.length ? denials(state, answer) : nothing}`;

const take = (state, answer, chosen, calls) => {
  const text = () => routeText(state.view.question || answer.question.readAs, answer.routes[chosen]);
  return html`<p class="take">
    <button type="button" @click=${() => calls.copy(text())}>Copy as text</button>
    <button type="button" @click=${() => calls.copyAnswer(markdownPath(state.view))}>Copy as Markdown</button>
    <button type="button" @click=${() => window.print()}>Print</button>
  </p>`;
};

function found(state, answer, calls) {
  const chosen = chosenOf(answer, state.view);
  const { routes: all } = answer;
  return html`${all.length > 1 ? choices(state, all, chosen) : nothing}
    <p class="why">${all[chosen].why}</p>
    ${direct(state, answer, all[chosen])}
    ${hops(state, all[chosen], calls)} ${toKnow(state, all[chosen].toKnow)} ${take(state, answer, chosen, calls)}
    ${queries(state, calls)}`;
}

const denials = (state, { denied }) =>
  html`<section class="denials" aria-label="What your notes deny">
    ${denied.map(
      ({ sentence, relation, evidence }) =>
        html`<p class="denial"><span class="badge denied">not directly</span> ${sentence ?? relation}</p>
          ${proof(state, evidence)}`,
    )}
  </section>`;
