import { html, nothing } from "lit-html";
import { marked } from "./marked.js";
import { counted, place, standing } from "./parts.js";

/** How much changed, in words: "2 facts gained, 1 lost". */
export function changedInWords({ gained, lost, moved, namesGained, namesLost }) {
  const facts = listed({ gained, lost, moved }, "fact");
  const names = listed({ gained: namesGained, lost: namesLost }, "name");
  return [facts, names].filter(Boolean).join("; ") || "no fact changed";
}

/** The first count says of what. */
function listed(counts, what) {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some
    .map(([how, count], index) => `${index === 0 ? counted(count, what) : count.toLocaleString("en")} ${how}`)
    .join(", ");
}

/** What changed in what the notes tell, fact by fact. Those of a preview cannot be opened yet. */
export const changed = (state, { counts, gained, lost, moved, namesGained, namesLost }, isPreview = false) => {
  const at = (each) => (isPreview ? written(each) : place(state, each));
  return html`${block("Gained", "gained", counts.gained, gained.map((each) => fact(each, at(each))))}
  ${block("Lost", "lost", counts.lost, lost.map((each) => fact(each, written(each))))}
  ${block("Moved", "moved", counts.moved, moved.map((each) => fact(each, html`${written(former(each))} → ${at(each)}`)))}
  ${names("New names", counts.namesGained, namesGained)} ${names("Names gone", counts.namesLost, namesLost)}`;
};

const block = (title, look, count, items) =>
  count
    ? html`<section class="facts change-${look}">
        <h3>${title} <span class="number">${count}</span></h3>
        <ul>
          ${items}
        </ul>
        ${rest(count - items.length)}
      </section>`
    : nothing;

const fact = ({ subject, words, denied, object, quote, ...said }, at) =>
  html`<li class="item">
    <p>${subject} <i>${denied ? "not: " : ""}${words}</i> ${object} ${standing(said)}</p>
    <p class="said"><q>${marked(quote)}</q></p>
    <p class="item-places">${at}</p>
  </li>`;

const names = (title, count, items) =>
  count
    ? html`<section class="facts">
        <h3>${title} <span class="number">${count}</span></h3>
        <p>${items.join(", ")}</p>
        ${rest(count - items.length)}
      </section>`
    : nothing;

const rest = (more) => (more > 0 ? html`<p class="hint">And ${more.toLocaleString("en")} more.</p>` : nothing);

/** A place where nothing stands yet, or no more. */
const written = ({ note, line }) => html`<span class="place">${note}:${line}</span>`;

const former = ({ fromNote, fromLine }) => ({ note: fromNote, line: fromLine });
