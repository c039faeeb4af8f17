import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { valueOf } from "../state/answers.js";
import { tipsPath } from "../state/needs.js";
import { findTipKind, findTips, findTipsAbout } from "../state/view.js";
import { marked } from "./marked.js";
import { picker } from "./picker.js";
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
    ${about(state, calls)} ${awaited(state, tipsPath(state.view), ({ items }) => html`${kinds(state, items)} ${found(state, items)}`)}`;

/** The one thing that all tips are to be about, or the choice of one. */
const about = (state, calls) => {
  const { tipsAbout } = state.view;
  const named = tipsAbout && valueOf(state, paths.entity(tipsAbout));
  return tipsAbout
    ? html`<p class="chips">
        <span class="chip"
          ><i>about</i> ${thing(state, named || { id: tipsAbout, name: tipsAbout })}
          <a class="chip-off" href=${to(state, findTipsAbout(""))} aria-label="Tips about anything">×</a></span
        >
      </p>`
    : picker(state, "tips", "Only about this thing", findTipsAbout, calls);
};

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
    : html`<p class="hint">No tip in your notes is like that. Ask for fewer words, or for tips about anything.</p>`;
}

const group = (state, tips) =>
  html`<section class="block">
    <h3>${groupName(state, tips[0].about[0])} <span class="number">${tips.length}</span></h3>
    <ul class="tips">
      ${tips.map((item) => html`<li>${tip(state, item)}</li>`)}
    </ul>
  </section>`;

const groupName = (state, about) =>
  about ? html`<a href=${to(state, findTipsAbout(about.id))}>${about.name}</a>` : "On nothing in particular";

/** One tip, with what it is about and where it stands. */
export const tip = (state, { text, kind, about, ...at }) =>
  html`<article class="tip">
    <p class="tip-text">${marked(text)}</p>
    <p class="tip-foot">
      <span class="badge tip-${kind}">${KINDS[kind] ?? kind}</span>
      ${about?.length ? about.map((each) => thing(state, each)) : nothing} ${place(state, at)}
    </p>
  </article>`;
