import { html } from "lit-html";
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
        ? html`<p class="hint">${new Date(change.id).toLocaleTimeString()}</p>
            ${change.trouble ? trouble(change) : told(state, change)}`
        : html`<p class="hint">
            Nothing since Study Graph was started. When a note changes on disk, what it gains and loses stands here.
          </p>`
    }`;
};

const trouble = (change) =>
  html`<p class="trouble change-trouble">${change.trouble}</p>
    <p class="hint">The map shows your notes as they were before.</p>`;

const told = (state, { notes, facts }) =>
  html`<ul class="changed-notes">
    ${notes.map(
      ({ path, how }) =>
        html`<li>
          ${how === "removed" ? path : html`<a href=${to(state, openNote(path))}>${path}</a>`}
          <span class="badge">${HOW[how]}</span>
        </li>`,
    )}
  </ul>
  <p>${capital(changedInWords(facts.counts))}.</p>
  ${changed(state, facts)}`;

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
