import { html, nothing } from "lit-html";
import { replacementsPath } from "../state/replaced.js";
import { goThroughInstead } from "../state/asking.js";
import { awaited, proof, thing, to } from "./parts.js";

/** What can stand in for a stop of the route, each with the lines that say so and what they leave open. */
export const replacements = (state, stop) => {
  const path = replacementsPath(state);
  return path
    ? html`<section class="replacements" aria-label="What can replace ${stop.name}">
        ${awaited(
          state,
          path,
          ({ items, message }) =>
            html`<p class="hint">${message}</p>
              <ul>
                ${items.map((item) => replacement(state, stop, item))}
              </ul>`,
        )}
      </section>`
    : nothing;
};

const replacement = (state, stop, { thing: other, shares, alternative, in: before, out: after, notStated }) =>
  html`<li class="replacement">
    <p>
      ${thing(state, other)} <span class="hint">${alternative.length ? "an alternative by your notes" : shares[0]}</span>
      ${
        notStated.length
          ? nothing
          : html`<a href=${to(state, goThroughInstead(other.id, stop.id))} aria-label="Go through ${other.name} instead"
              >take it</a
            >`
      }
    </p>
    ${[before, after].filter(Boolean).map((link) => move(state, link))}
    ${notStated.map((words) => html`<p class="hint">${words}</p>`)}
  </li>`;

const move = (state, { sentence, inferred, reason, evidence }) =>
  html`<p>${sentence} ${inferred ? html`<span class="badge" title=${reason}>inferred</span>` : nothing}</p>
    ${proof(state, evidence)}`;
