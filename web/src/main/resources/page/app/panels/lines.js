import { html } from "lit-html";
import * as paths from "../api/paths.js";
import { valueOf } from "../state/answers.js";
import { MAP_LIMIT } from "../state/needs.js";
import { onlyRelation, toggleRelation } from "../state/view.js";
import { isolating, to } from "./parts.js";

/** The relations on the map with their counts; each can be hidden, or shown alone. */
export const lines = (state, calls) => {
  const relations = valueOf(state, paths.graph(MAP_LIMIT))?.relations ?? [];
  const all = relations.map(({ relation }) => relation);
  return html`<details class="popover lines">
    <summary>Lines</summary>
    <div class="popover-sheet">
      <h3>Click hides, Alt-click shows alone</h3>
      <ul class="relations">
        ${relations.map((relation) => entry(state, relation, all, calls))}
      </ul>
    </div>
  </details>`;
};

const entry = (state, { relation, words, count }, all, calls) => {
  const isHidden = state.view.hiddenRelations.includes(relation);
  const only = onlyRelation(relation, all);
  return html`<li class="legend-entry ${isHidden ? "off" : ""}">
    <a
      href=${to(state, toggleRelation(relation))}
      title="Click ${isHidden ? "shows" : "hides"} these lines, Alt-click shows them alone"
      @click=${isolating(only, calls)}
      >${words} <span class="number">${count}</span
      ><span class="unseen">${isHidden ? ", hidden" : ", shown"}</span></a
    >
    <a class="legend-only" href=${to(state, only)}>only<span class="unseen"> ${words}</span></a>
  </li>`;
};
