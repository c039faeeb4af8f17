import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { answerTo, valueOf } from "../state/answers.js";
import { nameAtEnd } from "../state/draft.js";
import { kindName } from "../state/kinds.js";
import { suggestionsPath } from "../state/needs.js";
import { counted, glyph } from "./parts.js";

/** What the ask bar offers: names that match the last words, or questions to begin with. */
export function offersOf(state) {
  const path = suggestionsPath(state.draft);
  if (path) {
    return byKind(valueOf(state, path)?.items ?? []).map((item) => ({ ...item, isName: true }));
  }
  const { text } = state.draft;
  return text.trim() ? [] : (valueOf(state, paths.overview())?.ask ?? []).map((question) => ({ question }));
}

/** The kinds in the order of their best match. */
const byKind = (items) => [...Map.groupBy(items, ({ kind }) => kind).values()].flat();

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
        : grouped(offers, state, calls)
    }
  </ul>`;
}

/** Names stand below their kind; what one may ask has none. */
const grouped = (offers, state, calls) => {
  const { name: typed } = nameAtEnd(state.draft.text);
  const options = offers.map((offer, index) => option(offer, index, state.draft.active === index, typed, calls));
  const groups = Map.groupBy(offers.keys(), (index) => offers[index].kind ?? "");
  return [...groups].map(([kind, indexes]) =>
    kind
      ? html`<li role="group" aria-label=${kindName(kind)}>
          <p class="suggestion-kind" aria-hidden="true">${kindName(kind)}</p>
          <ul role="presentation">
            ${indexes.map((index) => options[index])}
          </ul>
        </li>`
      : indexes.map((index) => options[index]),
  );
};

const option = (offer, index, isActive, typed, calls) =>
  html`<li
    id="suggestion-${index}"
    class="suggestion"
    role="option"
    aria-selected=${isActive}
    @pointerdown=${(event) => calls.take(event, offer)}
  >
    ${offer.isName ? name(offer, typed) : html`<span class="suggestion-question">${offer.question}</span>`}
  </li>`;

/** A name, with why it is offered; one that is typed out is confirmed. */
const name = ({ kind, name: text, aliases, match, statements }, typed) => {
  const isTyped = [text, ...aliases].some((each) => each.toLowerCase() === typed.trim().toLowerCase());
  return html`${glyph(kind)}<span class="suggestion-name">${text}</span>
    ${isTyped ? html`<span class="badge win">in your notes</span>` : nothing}
    <span class="suggestion-why">${match ?? counted(statements, "line")}</span>`;
};
