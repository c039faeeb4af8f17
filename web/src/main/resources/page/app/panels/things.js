import { html, nothing } from "lit-html";
import { inOrderOfKinds, kindName } from "../state/kinds.js";
import { indexPath } from "../state/needs.js";
import { findAfter, findKind, findThings, listAs } from "../state/view.js";
import { awaited, counted, glyph, thing, to } from "./parts.js";
import { shownLines } from "./shown-lines.js";

const LISTS = { things: "All things", lines: "What the map shows" };

/** The index: everything on the map as a table. */
export const things = (state, calls) =>
  html`<h2 class="unseen">Index</h2>
    <nav class="kinds" aria-label="What to list">
      ${Object.entries(LISTS).map(
        ([list, name]) =>
          html`<a href=${to(state, listAs(list))} aria-current=${state.view.list === list ? "true" : "false"}>${name}</a>`,
      )}
    </nav>
    ${state.view.list === "lines" ? shownLines(state, calls.shown()) : named(state, calls)}`;

const named = (state, calls) =>
  html`<input
      class="filter"
      type="search"
      aria-label="Filter the index by name"
      placeholder="Filter by name"
      .value=${state.view.find}
      @input=${({ target }) => calls.update(findThings(target.value))}
    />
    ${awaited(state, indexPath(state.view), (answer) => html`${kinds(state, answer)} ${table(state, answer)}`)}`;

const kinds = (state, answer) =>
  html`<nav class="kinds" aria-label="Kinds">
    <a href=${to(state, findKind(""))} aria-current=${state.view.kind === "" ? "true" : "false"}>All</a>
    ${inOrderOfKinds(answer.kinds).map(
      ({ kind, count }) =>
        html`<a href=${to(state, findKind(kind))} aria-current=${state.view.kind === kind ? "true" : "false"}
          >${glyph(kind)}${kindName(kind)} <span class="number">${count}</span></a
        >`,
    )}
  </nav>`;

const table = (state, { items, total, cursor }) =>
  items.length
    ? html`<table class="index">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col" class="number">Flows</th>
              <th scope="col" class="number">Said</th>
            </tr>
          </thead>
          <tbody>
            ${items.map((item) => row(state, item))}
          </tbody>
        </table>
        ${pages(state, items, total, cursor)}`
    : html`<p class="hint">Nothing in your notes is called “${state.view.find}”. Try fewer letters.</p>`;

/** The way to the other parts of a long table; Back goes back. */
const pages = (state, items, total, cursor) =>
  total > items.length
    ? html`<p class="pages">
        <span class="hint">${items.length} of ${total.toLocaleString("en")}</span>
        ${state.view.after ? html`<a href=${to(state, findAfter(""))}>From the start</a>` : nothing}
        ${cursor ? html`<a href=${to(state, findAfter(cursor))}>Next</a>` : nothing}
      </p>`
    : nothing;

const row = (state, item) =>
  html`<tr>
    <th scope="row">
      ${thing(state, item)} ${item.today ? html`<span class="badge warn">${item.today.status}</span>` : nothing}
      ${item.match ? html`<span class="match">${item.match}</span>` : nothing}
    </th>
    <td class="number">${item.flows}</td>
    <td class="number" title=${counted(item.statements, "line")}>${item.statements}</td>
  </tr>`;
