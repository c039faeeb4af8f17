import { html, nothing } from "lit-html";
import { changed, changedInWords } from "./changed.js";

const HOW = {
  added: html`<span class="badge">new</span>`,
  changed: html`<span class="badge warn">replaces the note of this name</span>`,
  same: html`<span class="badge">is there already</span>`,
};

/** The sheet that shows what dropped notes would change, to be kept or discarded. */
export const drop = (state, calls) => {
  switch (state.drop?.status) {
    case "asking":
      return html`${title("Reading your notes")}
        <p class="waiting"><progress></progress> Nothing is kept yet</p>
        ${buttons(html`<button type="button" @click=${calls.discard}>Cancel</button>`)}`;
    case "refused":
      return html`${title("Nothing was kept")}
        <p class="trouble" role="alert">${state.drop.problem.detail || state.drop.problem.title}</p>
        ${buttons(html`<button type="button" @click=${calls.discard}>Close</button>`)}`;
    case "previewed":
    case "keeping":
      return preview(state, calls);
    default:
      return nothing;
  }
};

const preview = (state, calls) => {
  const { notes, facts, folder } = state.drop.preview;
  const replaces = notes.some(({ how }) => how === "changed");
  const isNew = notes.some(({ how }) => how !== "same");
  const keep = html`<button
    type="button"
    class="drop-keep"
    ?disabled=${state.drop.status === "keeping"}
    @click=${calls.keep}
  >
    ${replaces ? "Keep and replace" : "Keep"}
  </button>`;
  return html`${title("What these notes would change")}
    <ul class="changed-notes">
      ${notes.map(({ path, how }) => html`<li>${path} ${HOW[how]}</li>`)}
    </ul>
    <p class="drop-sum">
      ${isNew ? `On the map: ${changedInWords(facts.counts)}.` : "All of it is there already, so that nothing would change."}
    </p>
    <div class="drop-facts" tabindex="0" role="region" aria-label="Facts">${changed(state, facts, true)}</div>
    ${isNew ? html`<p class="hint">Kept notes go to <span class="mono">${folder}</span></p>` : nothing}
    ${buttons(html`${isNew ? keep : nothing}<button type="button" @click=${calls.discard}>${isNew ? "Discard" : "Close"}</button>`)}`;
};

const title = (words) => html`<h2 id="drop-title">${words}</h2>`;

const buttons = (those) => html`<p class="drop-buttons">${those}</p>`;
