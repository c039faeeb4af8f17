import { html, nothing } from "lit-html";
import { tipsPath } from "../state/needs.js";
import { findTipKind, findTips } from "../state/view.js";
import { marked } from "./marked.js";
import { awaited, place, thing, to } from "./parts.js";

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
    ${awaited(state, tipsPath(state.view), ({ items }) => html`${kinds(state, items)} ${found(state, items)}`)}`;

const kinds = (state, items) =>
  html`<nav class="kinds" aria-label="Kinds of tips">
    <a href=${to(state, findTipKind(""))} aria-current=${state.view.tipKind === "" ? "true" : "false"}
      >All <span class="number">${items.length}</span></a
    >
    ${[...Map.groupBy(items, ({ kind }) => kind)].map(
      ([kind, those]) =>
        html`<a href=${to(state, findTipKind(kind))} aria-current=${state.view.tipKind === kind ? "true" : "false"}
          >${KINDS[kind] ?? kind} <span class="number">${those.length}</span></a
        >`,
    )}
  </nav>`;

/** The tips by what they are about first. */
function found(state, items) {
  const wanted = items.filter(({ kind }) => state.view.tipKind === "" || kind === state.view.tipKind);
  const groups = Map.groupBy(wanted, ({ about }) => about[0]?.id ?? "");
  return wanted.length
    ? [...groups.values()].map((tips) => group(state, tips))
    : html`<p class="hint">No tip in your notes has these words.</p>`;
}

const group = (state, tips) =>
  html`<section class="block">
    <h3>${tips[0].about[0]?.name ?? "On nothing in particular"}</h3>
    <ul class="tips">
      ${tips.map((item) => html`<li>${tip(state, item)}</li>`)}
    </ul>
  </section>`;

/** One tip, with what it is about and where it stands. */
export const tip = (state, { text, kind, about, ...at }) =>
  html`<article class="tip">
    <p class="tip-text">${marked(text)}</p>
    <p class="tip-foot">
      <span class="badge tip-${kind}">${KINDS[kind] ?? kind}</span>
      ${about?.length ? about.map((each) => thing(state, each)) : nothing} ${place(state, at)}
    </p>
  </article>`;
