import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { valueOf } from "../state/answers.js";
import { markdownPath, routesPath } from "../state/question.js";
import { chosenOf } from "../state/trail.js";
import { chooseRoute, dropQuestion, goAround, goThrough, turnRound } from "../state/view.js";
import { hops } from "./hops.js";
import { noRoute } from "./no-route.js";
import { begin } from "./overview.js";
import { routeText } from "./route-text.js";
import { queries } from "./queries.js";
import { toKnow } from "./to-know.js";
import { awaited, proof, thing, to } from "./parts.js";

/** The answers to a question: each route as its hops, in order, with the lines that say so. */
export const routes = (state, calls) => {
  const path = routesPath(state.view);
  return path
    ? html`<h2 class="asked">${state.view.question || "From here to there"}</h2>
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
  html`${chips(state, answer.question)}
  ${answer.routes.length ? found(state, answer, calls) : noRoute(state, answer.noRoute)}
  ${answer.cut ? html`<p class="hint cut">${answer.cutBecause}</p>` : nothing}
  ${answer.denied.length ? denials(state, answer) : nothing}`;

/** How the question was understood, each part with a way to change it. */
const chips = (state, question) =>
  html`<p class="chips">
    ${["from", "to"].filter((end) => question[end]).map((end) => html`<span class="chip"><i>${end}</i> ${thing(state, question[end])}</span>`)}
    ${question.via.map((each) => removable(state, "through", each, goThrough))}
    ${question.avoid.map((each) => removable(state, "without", each, goAround))}
    ${question.from && question.to ? html`<a href=${to(state, turnRound(question))}>Reverse</a>` : nothing}
    <a href=${to(state, dropQuestion())}>Whole map</a>
  </p>`;

const take = (state, answer, chosen, calls) => {
  const text = () => routeText(state.view.question || answer.question.readAs, answer.routes[chosen]);
  return html`<p class="take">
    <button type="button" @click=${() => calls.copy(text())}>Copy as text</button>
    <button type="button" @click=${() => calls.copyAnswer(markdownPath(state.view))}>Copy as Markdown</button>
    <button type="button" @click=${() => window.print()}>Print</button>
  </p>`;
};

const removable = (state, words, each, change) =>
  html`<span class="chip"
    ><i>${words}</i> ${thing(state, each)}
    <a class="chip-off" href=${to(state, change(each.id))} aria-label="Not ${words} ${each.name}">×</a></span
  >`;

function found(state, answer, calls) {
  const chosen = chosenOf(answer, state.view);
  const { routes: all } = answer;
  return html`${all.length > 1 ? choices(state, all, chosen) : nothing}
    <p class="why">${all[chosen].why}</p>
    ${hops(state, all[chosen], calls)} ${toKnow(state, all[chosen].toKnow)} ${take(state, answer, chosen, calls)}
    ${queries(state, calls)}`;
}

const choices = (state, all, chosen) =>
  html`<nav class="choices" aria-label="Routes found">
    ${all.map(
      ({ stops }, index) =>
        html`<a href=${to(state, chooseRoute(index))} aria-current=${index === chosen ? "true" : "false"}>
          <b>Route ${index + 1}</b> ${
            stops.length > 2
              ? `by ${stops
                  .slice(1, -1)
                  .map(({ name }) => name)
                  .join(", ")}`
              : "directly"
          }
        </a>`,
    )}
  </nav>`;

const denials = (state, { denied }) =>
  html`<section class="denials" aria-label="What your notes deny">
    ${denied.map(
      ({ sentence, relation, evidence }) =>
        html`<p class="denial"><span class="badge denied">not directly</span> ${sentence ?? relation}</p>
          ${proof(state, evidence)}`,
    )}
  </section>`;
