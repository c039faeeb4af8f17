import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { openNote, openTab, selectPair, selectNode, toggleWhy } from "../state/view.js";
import { marked } from "./marked.js";
import { awaited, counted, thing, to } from "./parts.js";

/** The notes: their list, or one of them with what was found on each line. */
export const notes = (state) => (state.view.note ? opened(state) : list(state));

const list = (state) =>
  awaited(
    state,
    paths.notes(),
    ({ items }) => html`
      <h2 class="unseen">Notes</h2>
      <ul class="note-list">
        ${items.map(
          ({ path, title, facts, tips, lines }) =>
            html`<li>
              <a href=${to(state, openNote(path))}>${title || path}</a>
              <p class="hint">
                <span class="mono">${path}</span>, ${counted(lines, "line")}, ${counted(facts, "fact")},
                ${counted(tips, "tip")}
              </p>
            </li>`,
        )}
      </ul>
    `,
  );

const opened = (state) =>
  html`<p class="note-back"><a href=${to(state, (now) => openTab("notes")(openNote("")(now)))}>All notes</a></p>
    ${awaited(
      state,
      paths.note(state.view.note),
      ({ path, title, lines }) => html`
        <h2 class="note-title">${title}</h2>
        <p class="note-where">
          <span class="hint mono">${path}</span>
          <a class="note-why" href=${to(state, toggleWhy())}>${state.view.why ? "Hide why" : "Why?"}</a>
        </p>
        <ol class="note-lines">
          ${lines.map((line) => lineOf(state, line))}
        </ol>
      `,
    )}`;

function lineOf(state, found) {
  const { line, text, facts, tips } = found;
  const here = line === state.view.line;
  const why = here || state.view.why;
  return html`<li
    id="line-${line}"
    class="note-line ${here ? "here" : ""}"
    aria-current=${here ? "location" : nothing}
  >
    <span class="note-number" aria-hidden="true">${line}</span>
    <div class="note-body">
      ${written(text)}
      ${
        facts.length || tips
          ? html`<ul class="note-facts">
              ${facts.map((fact) => html`<li>${factOf(state, fact)} ${why ? ruleOf(fact) : nothing}</li>`)}
              ${tips ? html`<li class="badge tip-explicit">${tips === 1 ? "Exam tip" : `${tips} exam tips`}</li>` : nothing}
            </ul>`
          : nothing
      }
      ${why ? whyOf(state, found) : nothing}
    </div>
  </li>`;
}

const ruleOf = ({ rule }) => (rule ? html`<span class="hint">by ${rule}</span>` : nothing);

/** The names seen on a line, and why it, or a part of it, states nothing. */
const whyOf = (state, { mentions, reasons }) =>
  html`${mentions.length ? html`<p class="note-reason">Names: ${mentions.map((each) => thing(state, each))}</p>` : nothing}
  ${reasons.map((reason) => html`<p class="note-reason">${reason}</p>`)}`;

/** A line as it is meant: a heading, a bullet or plain text. */
function written(text) {
  const [, hashes, bullet, words] = text.match(/^\s*(?:(#+)\s|([-*+]|\d+[.)])\s)?\s*(.*)$/s);
  const look = hashes ? "heading" : bullet ? "bullet" : "";
  const depth = Math.min(3, Math.floor(text.search(/\S|$/) / 2));
  return html`<p class="note-text ${look} deep-${depth}">${marked(words)}</p>`;
}

const factOf = (state, { subject, words, object, denied, confidence }) => {
  const opens = object.id ? selectPair(subject.id, object.id) : selectNode(subject.id);
  return html`<a class="fact ${denied ? "denied" : ""}" href=${to(state, opens)}
    >${subject.name} <i>${denied ? "not: " : ""}${words}</i> ${object.name}${confidence ? html` (${confidence})` : nothing}</a
  >`;
};
