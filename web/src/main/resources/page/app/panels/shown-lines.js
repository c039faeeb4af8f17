import { html, nothing } from "lit-html";
import { selectPair } from "../state/view.js";
import { counted, standing, thing, to } from "./parts.js";

/** No more rows than this are written out. */
const MOST = 300;

/** The map as it is now, as a table: every line with what it joins; what is told by most lines first. */
export const shownLines = (state, { nodes, edges }) => {
  const names = new Map(nodes.map((node) => [node.id, node]));
  const lines = edges
    .filter(({ relation, classes }) => relation && !classes.includes("faded"))
    .sort((one, other) => other.support - one.support || names.get(one.from).name.localeCompare(names.get(other.from).name));
  return html`<p class="hint">${counted(nodes.length, "thing")} and ${counted(lines.length, "line")} on the map.</p>
    <table class="index">
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Line</th>
          <th scope="col">To</th>
        </tr>
      </thead>
      <tbody>
        ${lines.slice(0, MOST).map((line) => row(state, line, names))}
      </tbody>
    </table>
    ${lines.length > MOST ? html`<p class="hint">The first ${MOST}. Hide some on the map to see the others.</p>` : nothing}`;
};

const row = (state, { from, to: end, words, denied, inferred, ...said }, names) =>
  html`<tr>
    <th scope="row">${thing(state, names.get(from))}</th>
    <td>
      <a class=${denied ? "is-denied" : ""} href=${to(state, selectPair(from, end))}>${denied ? `not: ${words}` : words}</a>
      ${inferred ? html`<span class="badge">inferred</span>` : nothing} ${standing(said)}
    </td>
    <td>${thing(state, names.get(end))}</td>
  </tr>`;
