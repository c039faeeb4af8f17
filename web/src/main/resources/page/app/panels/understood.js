import { html, nothing } from "lit-html";
import { ask } from "../state/asking.js";
import { waysOf } from "../state/question.js";
import { endChip } from "./chips.js";
import { to } from "./parts.js";

/** What of a question in words was left out, what was taken for something, and what else it may ask. */
export const understood = (state, { kind, understood: { text, left, assumed, otherReading } }, calls) => {
  const ends = waysOf(state).flatMap(({ question: { from, to: end } }) => [from?.id, end?.id]);
  const others = assumed.filter(({ taken }) => !ends.includes(taken.id));
  const parts = [
    left.length && kind !== "none" && leftOut(left, kind, ends),
    others.length && html`<div class="chips">${others.map((each, index) => taken(state, text, each, index, calls))}</div>`,
    otherReading &&
      html`<p class="hint">Or did you mean: <a href=${to(state, ask(otherReading))}>${otherReading}</a></p>`,
  ].filter(Boolean);
  return parts.length ? html`<section class="understood" aria-label="How the question was read">${parts}</section>` : nothing;
};

const leftOut = (left, kind, ends) =>
  html`<p class="left-out">
    Not understood or not used: ${left.map((words, index) => html`${index ? ", " : ""}<em>${words}</em>`)}${
      kind === "route" && ends.includes(undefined) ? "." : `; answered without ${left.length === 1 ? "it" : "them"}.`
    }
  </p>`;

/** Words that were taken for a thing; another one is asked for in their place. */
const taken = (state, text, { said, taken: thing, others }, index, calls) =>
  endChip(
    state,
    {
      label: html`<i>“${said}”</i>`,
      thing,
      others,
      field: `taken-${index}`,
      hint: `Instead of ${thing.name}`,
      change: (_, name) => ask(instead(text, said, name)),
    },
    calls,
  );

function instead(text, said, name) {
  const at = text.toLowerCase().indexOf(said.toLowerCase());
  return at < 0 ? name : text.slice(0, at) + name + text.slice(at + said.length);
}
