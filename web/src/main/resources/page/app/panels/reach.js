import { html, nothing } from "lit-html";
import { reachPath } from "../state/needs.js";
import { reach as reachOf, selectPair } from "../state/view.js";
import { awaited, counted, place, thing, to } from "./parts.js";

/** Everything that data can get to from a thing, or come from to it, ring by ring. */
export const reach = (state) =>
  reachPath(state.view)
    ? awaited(state, reachPath(state.view), (answer) => answered(state, answer))
    : html`<h2>Reach</h2>
        <p class="hint">Open a thing and choose “What it reaches” or “What reaches it”.</p>`;

const answered = (state, { direction, thing: middle, rings, cut }) => {
  const onward = direction === "from";
  const count = rings.flatMap(({ things }) => things).length;
  return html`<h2 class="asked">${onward ? `What ${middle.name} reaches` : `What reaches ${middle.name}`}</h2>
    <p class="chips">
      <span class="chip"><i>${onward ? "from" : "to"}</i> ${thing(state, middle)}</span>
      <a href=${to(state, reachOf(onward ? "to" : "from", middle.id))}>${onward ? "What reaches it" : "What it reaches"}</a>
    </p>
    <p class="hint">
      ${count ? counted(count, "thing") : `Your notes do not say where data ${onward ? "from it goes" : "in it come from"}.`}${cut ? "; there are more, which are not looked at." : nothing}
    </p>
    ${rings.map((ring) => ringOf(state, ring, onward))}`;
};

const ringOf = (state, { distance, things }, onward) =>
  html`<section class="facts">
    <h3>${counted(distance, "move")} ${onward ? "away" : "before"} <span class="number">${things.length}</span></h3>
    <ul>
      ${things.map((each) => reached(state, each))}
    </ul>
  </section>`;

const reached = (state, { thing: each, move }) =>
  html`<li class="item">
    ${thing(state, each)}
    <p class="item-places">
      <a class="said" href=${to(state, selectPair(move.from, move.to))}>${move.sentence}</a>
      ${move.evidence[0] ? place(state, move.evidence[0]) : nothing}
    </p>
  </li>`;
