import { html, nothing } from "lit-html";
import { extentOf } from "../state/extent.js";
import { drawAll, drawFirst, layOutBy, openTab } from "../state/view.js";
import { counted, to } from "./parts.js";

/** How much of the graph the map shows, where that is not all; what it takes to show more, and how far that has come. */
export const extent = (state) => {
  if (state.drawing) {
    return drawing(state, state.drawing);
  }
  const part = extentOf(state);
  if (!part) {
    return nothing;
  }
  return part.received === null ? offer(state, part) : loading(state, part);
};

const offer = (state, { drawn, all, possible, problem }) =>
  html`<p>
      ${problem ? html`${problem.detail || problem.title} ` : nothing}The map shows the ${drawn.toLocaleString("en")}
      things that your notes tell most of, of ${all.toLocaleString("en")}.
      ${drawn < possible ? "More take a while to draw, and then move slowly." : nothing}
    </p>
    ${drawn < possible ? more(state, possible, problem) : nothing}
    <a href=${to(state, openTab("index"))}>All as a table</a>`;

const more = (state, possible, problem) =>
  problem
    ? html`<button type="button" data-act="try-again">Try again</button>`
    : html`<a href=${to(state, drawAll())}>Draw ${possible.toLocaleString("en")}</a>`;

const loading = (state, { possible, received }) =>
  html`<p class="waiting">
      <progress></progress> Loading ${counted(possible, "thing")}${received ? `, ${megabytes(received)} so far` : nothing}
    </p>
    <a href=${to(state, drawFirst())}>Cancel</a>`;

const drawing = (state, { done, all, layout }) =>
  layout
    ? html`<p class="waiting"><progress></progress> Putting the map into order</p>
        <a href=${to(state, layOutBy("force"))}>Cancel</a>`
    : html`<p class="waiting"><progress max=${all} value=${done}></progress> Drawing the map</p>
        ${state.view.extent ? html`<a href=${to(state, drawFirst())}>Cancel</a>` : nothing}`;

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
