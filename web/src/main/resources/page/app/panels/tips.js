import { html, nothing } from "lit-html";
import { tipsPath } from "../state/needs.js";
import { findTips } from "../state/view.js";
import { marked } from "./marked.js";
import { awaited, counted, place, thing } from "./parts.js";

const KINDS = { explicit: "Exam tip", emphasis: "Stressed", remark: "Remark", reasoning: "Reasoning" };

/** All exam tips of the notes. */
export const tips = (state, calls) =>
  html`<h2 class="unseen">Tips</h2>
    <input
      class="filter"
      type="search"
      aria-label="Filter the tips by words"
      placeholder="Filter by words"
      .value=${state.view.tipsFor}
      @input=${({ target }) => calls.update(findTips(target.value))}
    />
    ${awaited(state, tipsPath(state.view), ({ items, total }) => html`
      <p class="hint">${total ? counted(total, "tip") : "No tip in your notes has these words."}</p>
      <ul class="tips">${items.map((item) => html`<li>${tip(state, item)}</li>`)}</ul>
    `)}`;

/** One tip, with what it is about and where it stands. */
export const tip = (state, { text, kind, about, ...at }) =>
  html`<article class="tip">
    <p class="tip-text">${marked(text)}</p>
    <p class="tip-foot">
      <span class="badge tip-${kind}">${KINDS[kind] ?? kind}</span>
      ${about?.length ? about.map((each) => thing(state, each)) : nothing} ${place(state, at)}
    </p>
  </article>`;
