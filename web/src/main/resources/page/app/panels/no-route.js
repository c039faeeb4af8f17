import { html, nothing } from "lit-html";
import { thing } from "./parts.js";

/** What to know where no route was found: how far one gets from either end, and the line that is missing. */
export const noRoute = (state, { message, missing, reachable, reaching }) =>
  html`<div class="no-route">
    <p class="no-route-message">${message}</p>
    ${
      missing
        ? html`<p>One line would join them: from ${thing(state, missing.from)} to ${thing(state, missing.to)}.</p>`
        : nothing
    }
    ${reach(state, "From the start one reaches", reachable)} ${reach(state, "The end is reached from", reaching)}
  </div>`;

const reach = (state, words, items) =>
  html`<h3>${words}</h3>
    ${
      items.length
        ? html`<p class="things">${items.map((item) => thing(state, item))}</p>`
        : html`<p class="hint">nothing that your notes tell of</p>`
    }`;
