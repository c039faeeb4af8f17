import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { valueOf } from "../state/answers.js";
import { chooseRoute, dropQuestion, selectEdge } from "../state/view.js";
import { begin } from "./overview.js";
import { awaited, counted, proof, thing, to } from "./parts.js";

/** The answers to a question: each route as its hops, in order, with the lines that say so. */
export const routes = (state) => (state.view.question ? asked(state) : unasked(state));

const unasked = (state) =>
  html`<h2 class="unseen">Routes</h2>
    <p class="hint">Ask how data gets from one thing into another. Every hop of the answer is a line of your notes.</p>
    ${begin(state, valueOf(state, paths.overview())?.ask ?? [])}`;

const asked = (state) =>
  html`<header class="asked">
      <h2>${state.view.question}</h2>
      <a class="asked-close" href=${to(state, dropQuestion())}>Back to the whole map</a>
    </header>
    ${awaited(state, paths.routes({ q: state.view.question }), (answer) => answered(state, answer))}`;

const answered = (state, answer) =>
  html`<p class="read-as">${answer.question.readAs}</p>
    ${answer.routes.length ? chosen(state, answer) : noRoute(state, answer.noRoute)}
    ${answer.denied.length ? denials(state, answer) : nothing}`;

function chosen(state, { routes: all }) {
  const index = Math.min(state.view.route, all.length - 1);
  return html`${all.length > 1 ? choices(state, all, index) : nothing}
    <p class="why">${all[index].why}</p>
    ${hops(state, all[index])}`;
}

const choices = (state, all, chosenIndex) =>
  html`<nav class="choices" aria-label="Routes found">
    ${all.map(
      ({ stops }, index) =>
        html`<a href=${to(state, chooseRoute(index))} aria-current=${index === chosenIndex ? "true" : "false"}>
          <b>Route ${index + 1}</b> ${stops.length > 2 ? html`by ${stops.slice(1, -1).map(({ name }) => name).join(", ")}` : "directly"}
        </a>`,
    )}
  </nav>`;

const hops = (state, { stops, hops: all }) =>
  html`<ol class="hops" aria-label="The route, ${counted(all.length, "hop")}">
    ${stops.map(
      (stop, index) =>
        html`<li class="hop">
          <p class="stop"><span class="stop-number">${index + 1}</span>${thing(state, stop)}</p>
          ${all[index] ? hop(state, all[index]) : nothing}
        </li>`,
    )}
  </ol>`;

const hop = (state, { from, to: end, sentence, words, inferred, evidence }) =>
  html`<div class="hop-says ${inferred ? "inferred" : ""}">
    <p><a class="hop-sentence" href=${to(state, selectEdge(from, end))}>${sentence ?? words}</a>
      ${inferred ? html`<span class="badge">inferred</span>` : nothing}</p>
    ${proof(state, evidence)}
  </div>`;

const denials = (state, { denied }) =>
  html`<section class="denials" aria-label="What your notes deny">
    ${denied.map(
      ({ sentence, relation, evidence }) =>
        html`<p class="denial"><span class="badge denied">not directly</span> ${sentence ?? relation}</p>
          ${proof(state, evidence)}`,
    )}
  </section>`;

const noRoute = (state, help) =>
  html`<div class="no-route">
    <p class="no-route-message">${help.message}</p>
    ${help.missing
      ? html`<p>One line would join them: from ${thing(state, help.missing.from)} to ${thing(state, help.missing.to)}.</p>`
      : nothing}
    ${reach(state, "From the start one reaches", help.reachable)} ${reach(state, "The end is reached from", help.reaching)}
  </div>`;

const reach = (state, words, items) =>
  html`<h3>${words}</h3>
    ${items.length ? html`<p class="things">${items.map((item) => thing(state, item))}</p>` : html`<p class="hint">nothing that your notes tell of</p>`}`;
