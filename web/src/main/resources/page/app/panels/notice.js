import { html, nothing } from "lit-html";
import { newChange } from "../state/changes.js";
import { openTab } from "../state/view.js";
import { changedInWords } from "./changed.js";
import { to } from "./parts.js";

/** The last change of the notes in a line, until it is looked at or put away. */
export const notice = (state, calls) => {
  const change = newChange(state);
  return change
    ? html`<div class="notice ${change.trouble ? "is-trouble" : ""}">
        <p>${inWords(change)}</p>
        <a href=${to(state, openTab("changes"))} @click=${calls.dismiss}>Show</a>
        <button type="button" class="plain" aria-label="Dismiss" @click=${calls.dismiss}>×</button>
      </div>`
    : nothing;
};

/** A change in a sentence or two. */
export const inWords = ({ notes, facts, trouble }) =>
  trouble
    ? `Your notes cannot be read now; the map shows them as they were. ${trouble}`
    : `${subject(notes)}: ${changedInWords(facts.counts)}.`;

function subject([first, ...others]) {
  if (!first) {
    return "Your notes are read anew";
  }
  if (others.length) {
    return `${first.path} and ${others.length} more changed`;
  }
  return `${first.path} ${{ added: "is new", removed: "is gone" }[first.how] ?? "changed"}`;
}
