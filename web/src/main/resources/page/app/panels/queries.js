import { html, nothing } from "lit-html";
import { queriesPath } from "../state/question.js";
import { showQueries } from "../state/asking.js";
import { awaited, to } from "./parts.js";

/** The queries that looked for the routes, shown where the reader asks for them. */
export const queries = (state, calls) => {
  const isShown = state.view.query !== "";
  return html`<section class="queries">
    <a class="queries-switch" href=${to(state, showQueries(!isShown))} aria-expanded=${isShown}
      >${isShown ? "Hide the query" : "Show the query"}</a
    >
    ${isShown ? awaited(state, queriesPath(state), (answer) => shown(answer, calls)) : nothing}
  </section>`;
};

const shown = ({ queries: all }, calls) =>
  html`<p class="hint">Cypher that found these routes. Paste it into Neo4j Browser.</p>
    ${all.map(
      (text) =>
        html`<pre class="query" tabindex="0">${text}</pre>
          <p class="take"><button type="button" @click=${() => calls.copy(text, "The query is copied.")}>Copy the query</button></p>`,
    )}`;
