import { html, nothing } from "lit-html";
import { askedOf } from "../state/question.js";
import { dropQuestion, ease, restate, turnRound } from "../state/asking.js";
import { picker } from "./picker.js";
import { glyph, thing, to } from "./parts.js";

const ENDS = [
  { end: "from", part: "start", label: "Start from" },
  { end: "to", part: "end", label: "Go to" },
];

/** How a question was understood, each part with a way to change it. */
export const chips = (state, question, calls) =>
  html`<div class="chips">
    ${ENDS.filter(({ end }) => question[end]).map((each) => changeable(state, question, each, calls))}
    ${question.via.map((stop) => stopChip(state, question, "via", "through", stop))}
    ${question.avoid.map((stop) => stopChip(state, question, "avoid", "without", stop))}
    ${question.require.map((need) => removable(state, question, "require", "needed", need, need))}
    ${question.from && question.to ? html`<a href=${to(state, turnRound(question))}>Reverse</a>` : nothing}
    <a href=${to(state, dropQuestion())}>Whole map</a>
  </div>`;

/** An end of the way, and the words that were taken for it where they are not its name. */
const changeable = (state, question, { end, part, label }, calls) => {
  const { alternatives, ...thing } = question[end];
  const assumed = askedOf(state)?.understood.assumed.find(({ taken }) => taken.id === thing.id);
  const others = new Map([...(assumed?.others ?? []), ...alternatives].map((each) => [each.id, each]));
  return endChip(
    state,
    {
      label: html`<i>${end}</i> ${assumed ? html`<i>“${assumed.said}”</i>` : nothing}`,
      thing,
      others: [...others.values()],
      field: part,
      hint: label,
      change: (id) => restate(question, { [part]: id }),
    },
    calls,
  );
};

/** A thing that was understood; it opens to what else the words may mean and to a field for any other. */
export const endChip = (state, { label, thing: understood, others, field, hint, change }, calls) =>
  html`<details class="chip-end">
    <summary class="chip">${label} ${glyph(understood.kind)}${understood.name}</summary>
    <div class="chip-sheet">
      ${
        others.length
          ? html`<p class="hint">Or did you mean</p>
              <ul>
                ${others.map((each) => alternative(state, each, change))}
              </ul>`
          : nothing
      }
      ${picker(state, field, hint, change, calls)}
      <p class="hint">${thing(state, { ...understood, name: `Details of ${understood.name}` })}</p>
    </div>
  </details>`;

const alternative = (state, { id, name, kind }, change) =>
  html`<li>
    <a class="thing" href=${to(state, change(id, name))}>${glyph(kind)}${name}</a>
  </li>`;

const stopChip = (state, question, part, words, stop) =>
  removable(state, question, part, words, stop.id, stop.name, thing(state, stop));

const removable = (state, question, part, words, item, name, shown = name) =>
  html`<span class="chip"
    ><i>${words}</i> ${shown}
    <a class="chip-off" href=${to(state, ease(question, part, item))} aria-label="Not ${words} ${name}">×</a></span
  >`;
