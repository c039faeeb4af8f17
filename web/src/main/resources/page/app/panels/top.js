import { html, nothing } from "lit-html";
import { suggestions } from "./suggestions.js";
import { themeNow } from "../browser/theme.js";

/** The bar at the top: the question and the theme. */
export const top = (state, calls) => {
  const { text, open, active } = state.draft;
  return html`<form class="ask" role="search" autocomplete="off" @submit=${calls.submit} @focusout=${calls.leave}>
      <label class="unseen" for="ask">Ask your notes, or find a thing</label>
      <input
        id="ask"
        class="ask-input"
        type="text"
        role="combobox"
        aria-expanded=${open}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant=${active >= 0 ? `suggestion-${active}` : nothing}
        placeholder="How do I get … into … ?"
        maxlength="4000"
        .value=${text}
        @input=${calls.input}
        @focus=${calls.focus}
        @keydown=${calls.key}
      />
      <kbd class="ask-key" aria-hidden="true">/</kbd>
      <button class="ask-go" type="submit">Ask</button>
      ${open ? suggestions(state, calls) : nothing}
    </form>
    <button class="plain" type="button" data-act="add-notes">Add notes</button>
    <button class="plain" type="button" data-act="help" aria-label="Keys and signs">?</button>
    <button
      class="plain"
      type="button"
      data-act="theme"
      aria-label="Switch to ${themeNow() === "dark" ? "light" : "dark"} colours"
    >
      ${themeNow() === "dark" ? "Light" : "Dark"}
    </button>`;
};
