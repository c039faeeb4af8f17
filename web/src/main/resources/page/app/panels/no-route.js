import { html, nothing } from "lit-html";
import { reach as reachOf } from "../state/view.js";
import { turnRound } from "../state/asking.js";
import { proof, thing, to } from "./parts.js";

/** What to know where no route was found: how far one gets from either end, and the line that is missing. */
export const noRoute = (state, { message, missing, reachable, reaching, leadsBack }, question) =>
  html`<div class="no-route">
    <p class="no-route-message">${message}</p>
    ${leadsBack ? html`<p><a href=${to(state, turnRound(question))}>Show the way back</a></p>` : nothing}
    ${missing?.line ? link(state, missing) : nothing}
    ${
      question.from && question.to
        ? html`${reach(state, "From the start one reaches", reachable)} ${reach(state, "The end is reached from", reaching)}`
        : knownEnd(state, question)
    }
  </div>`;

/** Where only one end is known, what there is about that one. */
const knownEnd = (state, { from, to: end }) =>
  from
    ? html`<p><a href=${to(state, reachOf("from", from.id))}>What ${from.name} reaches</a></p>`
    : html`<p><a href=${to(state, reachOf("to", end.id))}>What reaches ${end.name}</a></p>`;

/** The line that would join the ends, and a thing like its start of which such a line stands in the notes. */
const link = (state, { line, similar }) =>
  html`<p>If it is so, one line in your notes would join them:</p>
    <pre class="missing-line" tabindex="0">${line}</pre>
    ${
      similar
        ? html`<p>Your notes say so of ${thing(state, similar.thing)}, ${similar.category ? `which is ${similar.category} too` : "which they call an alternative"}.</p>
            ${proof(state, similar.evidence)}`
        : nothing
    }`;

const reach = (state, words, items) =>
  html`<h3>${words}</h3>
    ${
      items.length
        ? html`<p class="things">${items.map((item) => thing(state, item))}</p>`
        : html`<p class="hint">nothing that your notes tell of</p>`
    }`;
