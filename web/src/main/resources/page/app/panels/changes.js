import { html, nothing } from "lit-html";
import { openNote } from "../state/view.js";
import { changed, changedInWords } from "./changed.js";
import { to } from "./parts.js";

const HOW = { added: "new", changed: "changed", removed: "gone" };

/** The page that tells what the last change of the notes did. */
export const changes = (state) => {
  const { change } = state;
  return html`<h2>What changed</h2>
    ${
      change
        ? html`<p class="hint">${new Date(change.id).toLocaleTimeString()}: ${changedInWords(change.facts.counts)}.</p>
            ${trouble(change)} ${notes(state, change)} ${changed(state, change.facts)}`
        : html`<p class="hint">
            Nothing since Study Graph was started. When a note changes on disk, what it gains and loses stands here.
          </p>`
    }`;
};

const trouble = (change) =>
  change.trouble ? html`<p class="trouble change-trouble">${change.trouble}</p>` : nothing;

const notes = (state, change) =>
  html`<ul class="changed-notes">
    ${change.notes.map(
      ({ path, how }) =>
        html`<li>
          ${how === "removed" ? path : html`<a href=${to(state, openNote(path))}>${path}</a>`}
          <span class="badge">${HOW[how]}</span>
        </li>`,
    )}
  </ul>`;
