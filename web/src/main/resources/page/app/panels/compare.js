import { html, nothing } from "lit-html";
import { comparisonPath } from "../state/needs.js";
import * as paths from "../api/paths.js";
import { compare as addToCompared, compareNoMore, MOST_COMPARED } from "../state/view.js";
import { picker } from "./picker.js";
import { awaited, place, standing, thing, to } from "./parts.js";

/** Two or three things side by side; what only one of them has is marked. */
export const compare = (state, calls) => {
  const { compared } = state.view;
  const path = comparisonPath(state.view);
  return html`<h2 class="unseen">Compare</h2>
    ${compared.length < MOST_COMPARED ? picker(state, "compare", HINTS[compared.length], (id) => addToCompared(id), calls) : nothing}
    ${path ? awaited(state, path, (answer) => table(state, answer)) : compared.map((id) => alone(state, id))}`;
};

const HINTS = ["Compare this thing", "with this thing", "and with this thing"];

const alone = (state, id) =>
  awaited(state, paths.entity(id), (each) => html`<p>${thing(state, each)} ${takeAway(state, each, id)}</p>`);

const table = (state, { things, rows }) =>
  html`<table class="compare">
    <thead>
      <tr>
        <th scope="col"><span class="unseen">What is said</span></th>
        ${things.map(
          (each, column) =>
            html`<th scope="col">${thing(state, each)} ${takeAway(state, each, state.view.compared[column])}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ title, columns }) =>
          html`<tr>
            <th scope="row">${title}</th>
            ${columns.map((said) => html`<td>${said.map((each) => cell(state, each))}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

const takeAway = (state, { name }, called) =>
  html`<a class="compare-off" href=${to(state, compareNoMore(called))} aria-label="Take ${name} away">×</a>`;

const cell = (state, said) =>
  html`<p class=${said.shared ? "shared" : "own"}>
    ${thing(state, said)} ${standing(said)} ${said.evidence[0] ? place(state, said.evidence[0]) : nothing}
  </p>`;
