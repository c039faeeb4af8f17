import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { answerTo } from "../state/answers.js";
import { comparison } from "../state/comparison.js";
import { compareNoMore, MOST_COMPARED } from "../state/view.js";
import { awaited, place, thing, to } from "./parts.js";

/** Two or three things side by side; what only one of them has is marked. */
export const compare = (state) => {
  const { compared } = state.view;
  const waiting = compared.find((id) => answerTo(state, paths.entity(id)).status !== "ready");
  if (waiting) {
    return awaited(state, paths.entity(waiting), () => nothing);
  }
  const things = compared.map((id) => answerTo(state, paths.entity(id)).value);
  return html`<h2 class="unseen">Compare</h2>
    ${compared.length < MOST_COMPARED ? hint(compared.length) : nothing}
    ${things.length ? table(state, things) : nothing}`;
};

const hint = (count) =>
  html`<p class="hint">
    ${["Open a thing and choose “Compare” to put it here.", "Open another thing and choose “Compare” to put it beside.", "One more fits beside."][count]}
  </p>`;

const table = (state, things) =>
  html`<table class="compare">
    <thead>
      <tr>
        <th scope="col"><span class="unseen">What is said</span></th>
        ${things.map((each) => heading(state, each))}
      </tr>
    </thead>
    <tbody>
      ${comparison(things).map(
        ({ title, columns }) =>
          html`<tr>
            <th scope="row">${title}</th>
            ${columns.map((items) => html`<td>${items.map((item) => cell(state, item))}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

const heading = (state, each) =>
  html`<th scope="col">
    ${thing(state, each)}
    <a class="compare-off" href=${to(state, compareNoMore(each.id))} aria-label="Take ${each.name} away">×</a>
  </th>`;

const cell = (state, { item, isShared }) =>
  html`<p class=${isShared ? "shared" : "own"}>
    ${item.id && item.kind ? thing(state, item) : item.name}
    ${item.evidence?.[0] ? place(state, item.evidence[0]) : nothing}
  </p>`;
