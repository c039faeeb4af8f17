import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { valueOf } from "../state/answers.js";
import { MAP_LIMIT } from "../state/needs.js";
import { focusBy, selectPair } from "../state/view.js";
import { marked } from "./marked.js";
import { place, standing, thing, to } from "./parts.js";

/** What the notes say of a thing by one relation, or of one sort: { title, items, relation, direction, total }. */
export function facts(state, subject, { title, items, relation, direction = "out", total = items.length }) {
  const rest = total - items.length;
  return items.length
    ? html`<section class="facts">
        <h3>${title} <span class="number">${total}</span></h3>
        <ul>
          ${items.map((item) => html`<li class="item">${itemOf(state, subject, item, item.direction ?? direction)}</li>`)}
        </ul>
        ${rest > 0 ? html`<p class="hint"><a href=${to(state, focusBy(subject.id, relation, direction))}>${rest} more, on the map</a></p>` : nothing}
      </section>`
    : nothing;
}

/** What the notes deny of a thing. */
export const denials = (state, subject) =>
  subject.denied.length
    ? html`<section class="facts denied">
        <h3>Not so <span class="number">${subject.denied.length}</span></h3>
        <ul>
          ${subject.denied.map(
            (item) =>
              html`<li class="item">
                ${denial(state, subject, item)} ${lines(state, subject, item, item.direction)}
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;

const itemOf = (state, subject, item, direction) =>
  html`<p class="item-name">${thing(state, item)} ${standing(item)}</p>
    ${lines(state, subject, item, direction)}`;

/** What is denied, whichever end of it is open. */
function denial(state, { name }, item) {
  const words = html`<i>not: ${wordsOf(state, item.relation)}</i>`;
  return item.direction === "in"
    ? html`<p class="item-name">${thing(state, item)} ${words} ${name} ${standing(item)}</p>`
    : html`<p class="item-name">${words} ${thing(state, item)} ${standing(item)}</p>`;
}

/** What a relation is called, as long as the map has not told it: "writes to". */
const wordsOf = (state, relation) =>
  valueOf(state, paths.graph(MAP_LIMIT))?.relations.find((each) => each.relation === relation)?.words ??
  relation.toLowerCase().replaceAll("_", " ");

/** The line that says it, which between two things leads to all that is said of both, and every place of it. */
function lines(state, subject, { id, evidence }, direction) {
  const [first] = evidence;
  const words = first && html`<q>${marked(first.quote)}</q>`;
  const pair = direction === "in" ? selectPair(id, subject.id) : selectPair(subject.id, id);
  return html`${first && id ? html`<a class="said" href=${to(state, pair)}>${words}</a>` : html`<p class="said">${words ?? nothing}</p>`}
    <p class="item-places">${evidence.map((each) => place(state, each))}</p>`;
}
