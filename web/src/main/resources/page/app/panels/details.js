import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { kindName } from "../state/kinds.js";
import { endAt, startAt } from "../state/asking.js";
import { joinedRelations } from "../state/relations.js";
import { compare, focusBy, focusOn, leaveFocus, letGo, reach, unfold } from "../state/view.js";
import { edgeDetails } from "./edge-details.js";
import { denials, facts } from "./facts.js";
import { awaited, counted, glyph, thing, to } from "./parts.js";
import { tip } from "./tips.js";

/** The drawer on the right: what the notes say of the thing or of the line that is selected. */
export const details = (state) => {
  const { node, pair } = state.view;
  if (!node && !pair.length) {
    return nothing;
  }
  return html`<a class="details-close" href=${to(state, letGo())} aria-label="Close the details">Close</a> ${
      node
        ? awaited(state, paths.entity(node), (answer) => nodeDetails(state, answer))
        : awaited(state, paths.edge(...pair), (answer) => edgeDetails(state, answer))
    }`;
};

/** What the notes say of a thing. */
export const nodeDetails = (state, answer) => nodeFacts(state, { ...answer, relations: joinedRelations(answer.relations) });

const nodeFacts = (state, subject) =>
  html`${head(state, subject)} ${around(state, subject)} ${denials(state, subject)}
  ${subject.relations.map(({ words, ...relation }) => facts(state, subject, { title: words, ...relation }))}
  ${facts(state, subject, { title: "features", items: subject.features })}
  ${facts(state, subject, { title: "limits", items: subject.limits })}
  ${facts(state, subject, { title: "formats", items: subject.formats })}
  ${facts(state, subject, { title: "suited for", items: subject.uses })} ${tips(state, subject.tips)}`;

const head = (state, { id, name, kind, aliases, statements, categories, today }) =>
  html`<header class="details-head">
    <h2>${glyph(kind)}${name}</h2>
    <p class="hint">${kindName(kind)}, ${counted(statements, "line")} in your notes</p>
    ${aliases.length ? html`<p class="hint">Also ${aliases.join(", ")}</p>` : nothing}
    ${categories.length ? html`<p class="things">${categories.map((each) => thing(state, each))}</p>` : nothing}
    ${today ? ofToday(today) : nothing} ${acts(state, id)}
  </header>`;

/** How much there is about it by each relation, before any of it is brought onto the map. */
const around = (state, { id, relations, features, formats }) => {
  const counts = [
    ...relations.map(({ items, total = items.length, ...relation }) => ({ ...relation, total })),
    { relation: "HAS_FEATURE", direction: "out", words: "has feature", total: features.length },
    { relation: "SUPPORTS_FORMAT", direction: "out", words: "supports format", total: formats.length },
  ].filter(({ total }) => total);
  return counts.length
    ? html`<p class="around" aria-label="On the map">
        ${counts.map(
          ({ relation, direction, words, total }) =>
            html`<a href=${to(state, focusBy(id, relation, direction))}>${words} <span class="number">${total}</span></a>`,
        )}
      </p>`
    : nothing;
};

const ofToday = ({ status, name, remark }) =>
  html`<p class="today">
    <span class="badge warn">${status}</span> ${remark ?? (name ? `Today it is called ${name}.` : nothing)}
  </p>`;

function acts(state, id) {
  const { focus, expanded } = state.view;
  const near =
    focus === id
      ? html`<a href=${to(state, leaveFocus())}>Show the whole map</a>`
      : html`<a href=${to(state, focusOn(id))}>What is near</a>`;
  const more = html`<a href=${to(state, unfold(id))}>${expanded.includes(id) ? "Collapse" : "Expand"}</a>`;
  return html`<p class="acts">
    ${near} ${focus && focus !== id ? more : nothing}
    <a href=${to(state, startAt(id))}>Route from here</a>
    <a href=${to(state, endAt(id))}>Route to here</a>
    <a href=${to(state, reach("from", id))}>What it reaches</a>
    <a href=${to(state, reach("to", id))}>What reaches it</a>
    <a href=${to(state, compare(id))}>Compare</a>
  </p>`;
}

const tips = (state, items) =>
  items.length
    ? html`<section class="facts">
        <h3>Exam tips <span class="number">${items.length}</span></h3>
        ${items.map((each) => tip(state, { ...each, about: [] }))}
      </section>`
    : nothing;
