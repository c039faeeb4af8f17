import { html, nothing } from "lit-html";
import { marked } from "./marked.js";
import { place, thing } from "./parts.js";

/** What the notes remark on a route beside its hops: tips, limits, what is easily confused, names that changed. */
export const toKnow = (state, { tips, limits, confusions, changed }) =>
  [tips, limits, confusions, changed].some((items) => items.length)
    ? html`<section class="to-know" aria-label="To know on this route">
        <h3>To know on this route</h3>
        <ul>
          ${tips.map((tip) => remark("tip", marked(tip.text), place(state, tip)))}
          ${limits.map((limit) => remark("limit", html`${thing(state, limit.thing)}: ${limit.text}`, first(state, limit)))}
          ${confusions.map((pair) => remark("not the same", between(state, pair), first(state, pair)))}
          ${changed.map((each) => remark(each.today.status, today(state, each), nothing, "warn"))}
        </ul>
      </section>`
    : nothing;

const remark = (word, says, where, look = "") =>
  html`<li><span class="badge ${look}">${word}</span> ${says} ${where}</li>`;

const first = (state, { evidence }) => (evidence.length ? place(state, evidence[0]) : nothing);

const between = (state, { thing: stop, other, sentence }) =>
  html`<span title=${sentence}>${thing(state, stop)} and ${thing(state, other)}</span>`;

const today = (state, { thing: stop, today: { name, remark: words } }) =>
  html`${thing(state, stop)}: ${words || (name ? `Today it is called ${name}.` : nothing)}`;
