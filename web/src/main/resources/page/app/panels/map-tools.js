import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { answerTo } from "../state/answers.js";
import { inOrderOfKinds, kindName } from "../state/kinds.js";
import { MAP_LIMIT } from "../state/needs.js";
import { focusOn, hidesSomething, hideNothing, leaveFocus, onlyKind, showMore, toggleKind } from "../state/view.js";
import { keep } from "./keep.js";
import { lines } from "./lines.js";
import { marks } from "./marks.js";
import { glyph, isolating, to, trouble } from "./parts.js";

/** How many lines away the map may show. */
const DEPTHS = [1, 2, 3, 4];

/** What lies on the map: the legend, which filters, and the zoom. */
export const mapTools = (state, calls) => {
  const { status, value, problem } = answerTo(state, paths.graph(MAP_LIMIT));
  if (status !== "ready") {
    return status === "failed"
      ? trouble(state, problem)
      : html`<p class="waiting map-waiting"><progress></progress> Drawing the map</p>`;
  }
  return html`${state.marked.length ? marks(state) : state.view.focus ? focused(state, calls.waiting()) : nothing}
  ${legend(state, value.kinds, calls)} ${lines(state, calls)} ${keep(state, calls)} ${zoom(state, calls)}`;
};

const focused = (state, waiting) =>
  html`<p class="focused">
    ${DEPTHS.map(
      (depth) =>
        html`<a
          href=${to(state, focusOn(state.view.focus, depth))}
          aria-current=${depth === state.view.depth ? "true" : "false"}
          >${depth}<span class="unseen">${depth === 1 ? " line" : " lines"} away</span></a
        >`,
    )}
    <span class="hint">lines away</span>
    ${waiting ? html`<a href=${to(state, showMore())}>+${waiting} more</a>` : nothing}
    <a href=${to(state, leaveFocus())}>Whole map</a>
  </p>`;

const legend = (state, kinds, calls) =>
  html`<nav class="legend" aria-label="Kinds on the map">
    ${inOrderOfKinds(kinds).map(({ kind, count }) => entry(state, kind, count, kinds, calls))}
    ${hidesSomething(state.view) ? html`<a class="legend-all" href=${to(state, hideNothing())}>Show all</a>` : nothing}
  </nav>`;

const entry = (state, kind, count, kinds, calls) => {
  const isHidden = state.view.hidden.includes(kind);
  const only = onlyKind(
    kind,
    kinds.map((each) => each.kind),
  );
  return html`<span class="legend-entry ${isHidden ? "off" : ""}">
    <a
      href=${to(state, toggleKind(kind))}
      title="Click ${isHidden ? "shows" : "hides"} this kind, Alt-click shows it alone"
      @click=${isolating(only, calls)}
      >${glyph(kind)}${kindName(kind)} <span class="number">${count}</span
      ><span class="unseen">${isHidden ? ", hidden" : ", shown"}</span></a
    >
    <a class="legend-only" href=${to(state, only)}>only<span class="unseen"> ${kindName(kind)}</span></a>
  </span>`;
};

const zoom = (state, calls) =>
  html`<div class="zoom" role="group" aria-label="Zoom">
    <button type="button" aria-label="Zoom out" @click=${calls.zoomOut}>−</button>
    <span class="zoom-level">${state.zoom ? `${state.zoom} %` : nothing}</span>
    <button type="button" aria-label="Zoom in" @click=${calls.zoomIn}>+</button>
    <button type="button" @click=${calls.fit}>Fit</button>
  </div>`;
