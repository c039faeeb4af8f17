import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { valueOf } from "../state/answers.js";
import { closeMenu } from "../state/menu.js";
import { NEIGHBOURS } from "../state/needs.js";
import { answerOf } from "../state/question.js";
import { endAt, goAround, goThrough, startAt } from "../state/asking.js";
import { isPinned, togglePin } from "../state/stands.js";
import { compare, focusBy, focusOn, leaveOut, onlyThese, openNote, reach, selectNode } from "../state/view.js";
import { to } from "./parts.js";

/** What one can do with a thing of the map, where it was asked for. */
export const menu = (state, calls) => {
  if (!state.menu) {
    return nothing;
  }
  const { id, x, y, place } = state.menu;
  const around = valueOf(state, paths.neighbours(id, NEIGHBOURS));
  return html`<div
    class="menu"
    role="menu"
    aria-label=${around?.center.name ?? "Menu"}
    tabindex="0"
    .style=${`left: ${x}px; top: ${y}px`}
    @keydown=${(event) => onKey(event, calls)}
    @focusout=${({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || calls.update(closeMenu())}
    @click=${() => calls.update(closeMenu())}
  >
    ${item(to(state, selectNode(id)), "Details")} ${item(to(state, focusOn(id)), "What is near", around?.total)}
    ${mostOf(around).map(({ relation, direction, words, count }) => item(to(state, focusBy(id, relation, direction)), words, count, "menu-inner"))}
    ${item(to(state, startAt(id)), "Route from here")} ${item(to(state, endAt(id)), "Route to here")}
    ${answerOf(state) ? item(to(state, goThrough(id)), "Find a way through it") : nothing}
    ${answerOf(state) ? item(to(state, goAround(id)), "Find a way without it") : nothing}
    ${item(to(state, reach("from", id)), "What it reaches")} ${item(to(state, reach("to", id)), "What reaches it")}
    ${item(to(state, compare(id)), "Compare")} ${firstLine(state, id)}
    ${item(to(state, togglePin(id, place)), isPinned(state.view, id) ? "Unpin" : "Pin here")} ${keepOnly(state, around)}
    ${item(to(state, leaveOut(...together(state))), "Hide")}
    <button type="button" role="menuitem" tabindex="-1" @click=${() => calls.copyLink(to(state, selectNode(id)))}>
      Copy link
    </button>
  </div>`;
};

const item = (href, words, count, look = "") =>
  html`<a role="menuitem" tabindex="-1" class=${look} href=${href}
    >${words}${count === undefined ? nothing : html` <span class="number">${count}</span>`}</a
  >`;

/** More relations than this would make the menu too long; the details tell all. */
const MOST = 6;

const mostOf = (around) => [...(around?.counts ?? [])].sort((one, other) => other.count - one.count).slice(0, MOST);

/** What a choice in the menu is about: the thing it was opened on, or all that is marked where this is among it. */
const together = ({ marked, menu: { id } }) => (marked.includes(id) ? marked : [id]);

/** Keeps what is marked, or the thing with what is near it, once this is known. */
function keepOnly(state, around) {
  const these = together(state);
  if (these.length > 1) {
    return item(to(state, onlyThese(these)), "Keep only these");
  }
  const near = around?.nodes.map(({ id }) => id);
  return near ? item(to(state, onlyThese([...these, ...near])), "Keep only it and its neighbours") : nothing;
}

function firstLine(state, id) {
  const thing = valueOf(state, paths.entity(id));
  const said =
    thing && [...thing.relations, { items: thing.features }, { items: thing.uses }].flatMap(({ items }) => items);
  const evidence = said?.find((each) => each.evidence.length)?.evidence[0];
  return evidence ? item(to(state, openNote(evidence.note, evidence.line)), "Open in notes") : nothing;
}

function onKey(event, calls) {
  const items = [...event.currentTarget.querySelectorAll("[role=menuitem]")];
  const here = items.indexOf(document.activeElement);
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
  if (next !== undefined) {
    items.at(next % items.length).focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    calls.update(closeMenu());
    calls.toMap();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

let opened = null;

/** Puts the focus into a menu that has just been opened. */
export function focusMenu({ menu: now }, root) {
  if (now && now !== opened) {
    root.querySelector("[role=menuitem]").focus();
  }
  opened = now;
}
