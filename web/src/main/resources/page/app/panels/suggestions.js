import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { answerTo, valueOf } from "../state/answers.js";
import { kindName } from "../state/kinds.js";
import { suggestionsPath } from "../state/needs.js";
import { glyph } from "./parts.js";

/** What the ask bar offers: names that match the last words, or questions to begin with. */
export function offersOf(state) {
  const path = suggestionsPath(state.draft);
  if (path) {
    return (valueOf(state, path)?.items ?? []).map((item) => ({ ...item, isName: true }));
  }
  const { text } = state.draft;
  return text.trim() ? [] : (valueOf(state, paths.overview())?.ask ?? []).map((question) => ({ question }));
}

/** The list under the ask bar. */
export function suggestions(state, calls) {
  const offers = offersOf(state);
  const path = suggestionsPath(state.draft);
  const isEmpty = offers.length === 0;
  if (isEmpty && answerTo(state, path).status !== "ready") {
    return nothing;
  }
  return html`<ul id="suggestions" class="suggestions" role="listbox" aria-label="Suggestions">
    ${
      isEmpty
        ? html`<li class="suggestion-none" role="option" aria-disabled="true" aria-selected="false">
            Nothing in your notes has that name.
          </li>`
        : offers.map((offer, index) => option(offer, index, state.draft.active === index, calls))
    }
  </ul>`;
}

const option = (offer, index, isActive, calls) =>
  html`<li
    id="suggestion-${index}"
    class="suggestion"
    role="option"
    aria-selected=${isActive}
    @pointerdown=${(event) => calls.take(event, offer)}
  >
    ${offer.isName ? name(offer) : html`<span class="suggestion-question">${offer.question}</span>`}
  </li>`;

const name = ({ kind, name: text, match }) =>
  html`${glyph(kind)}<span class="suggestion-name">${text}</span>
    <span class="suggestion-why">${match ?? kindName(kind)}</span>`;
