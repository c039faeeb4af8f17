import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { kindName } from "../state/kinds.js";
import { compare, endAt, focusOn, leaveFocus, letGo, selectPair, startAt, unfold } from "../state/view.js";
import { edgeDetails } from "./edge-details.js";
import { marked } from "./marked.js";
import { awaited, counted, glyph, place, thing, to } from "./parts.js";
import { tip } from "./tips.js";

/** The drawer on the right: what the notes say of the thing or of the line that is selected. */
export const details = (state) => {
  const { node, pair } = state.view;
  if (!node && !pair.length) {
    return nothing;
  }
  return html`<a class="details-close" href=${to(state, letGo())} aria-label="Close the details">Close</a>
    ${
      node
        ? awaited(state, paths.entity(node), (answer) => nodeDetails(state, answer))
        : awaited(state, paths.edge(...pair), (answer) => edgeDetails(state, answer))
    }`;
};

const nodeDetails = (state, thingOf) =>
  html`<header class="details-head">
      <h2>${glyph(thingOf.kind)}${thingOf.name}</h2>
      <p class="hint">${kindName(thingOf.kind)}, ${counted(thingOf.statements, "line")} in your notes</p>
      ${thingOf.aliases.length ? html`<p class="hint">Also ${thingOf.aliases.join(", ")}</p>` : nothing}
      ${thingOf.today ? today(thingOf.today) : nothing} ${acts(state, thingOf)}
    </header>
    ${thingOf.denied.length ? facts(state, thingOf, { title: "Not", items: thingOf.denied, look: "denied" }) : nothing}
    ${thingOf.relations.map(({ words, items, direction }) => facts(state, thingOf, { title: words, items, direction }))}
    ${facts(state, thingOf, { title: "features", items: thingOf.features })}
    ${facts(state, thingOf, { title: "limits", items: thingOf.limits })}
    ${facts(state, thingOf, { title: "formats", items: thingOf.formats })}
    ${facts(state, thingOf, { title: "suited for", items: thingOf.uses })}
    ${
      thingOf.tips.length
        ? html`<section class="facts"><h3>Exam tips <span class="number">${thingOf.tips.length}</span></h3>
          ${thingOf.tips.map((each) => tip(state, { ...each, about: [] }))}</section>`
        : nothing
    }`;

const today = ({ status, name, remark }) =>
  html`<p class="today"><span class="badge warn">${status}</span> ${remark ?? (name ? `Today it is called ${name}.` : nothing)}</p>`;

const acts = (state, { id }) => {
  const { focus, expanded } = state.view;
  return html`<p class="acts">
    ${
      focus === id
        ? html`<a href=${to(state, leaveFocus())}>Show the whole map</a>`
        : html`<a href=${to(state, focusOn(id))}>What is near</a>`
    }
    ${
      focus && focus !== id
        ? html`<a href=${to(state, unfold(id))}>${expanded.includes(id) ? "Collapse" : "Expand"}</a>`
        : nothing
    }
    <a href=${to(state, startAt(id))}>Route from here</a>
    <a href=${to(state, endAt(id))}>Route to here</a>
    <a href=${to(state, compare(id))}>Compare</a>
  </p>`;
};

const facts = (state, subject, { title, items, direction = "out", look = "" }) =>
  items.length
    ? html`<section class="facts ${look}">
        <h3>${title} <span class="number">${items.length}</span></h3>
        <ul>${items.map((item) => html`<li class="item">${itemOf(state, subject, item, direction, look)}</li>`)}</ul>
      </section>`
    : nothing;

const itemOf = (state, subject, item, direction, look) =>
  html`<p class="item-name">
      ${look === "denied" ? html`<i>${item.words ?? item.relation}</i> ` : nothing}${thing(state, item)}
    </p>
    ${item.evidence.slice(0, 1).map((each) => said(state, subject, item, direction, each))}
    <p class="item-places">${item.evidence.map((each) => place(state, each))}</p>`;

/** The line that says it; between two things it leads to all that is said of both. */
const said = (state, subject, item, direction, { quote }) =>
  item.id
    ? html`<a class="said" href=${to(state, between(subject.id, item.id, direction))}><q>${marked(quote)}</q></a>`
    : html`<p class="said"><q>${marked(quote)}</q></p>`;

const between = (subject, object, direction) =>
  direction === "out" ? selectPair(subject, object) : selectPair(object, subject);
