import { html, nothing } from "lit-html";
import { selectNode } from "../state/view.js";
import { marked } from "./marked.js";
import { quote, thing, to } from "./parts.js";

const ABOUT = {
  limits: "limits",
  formats: "formats",
  features: "features",
  tips: "exam tips",
  uses: "what it is good for",
  is: "what it is",
};

/** What the notes say of a thing, as far as it is asked, line by line. */
export const said = (state, { facts: { of, about, lines }, message }) =>
  html`<section class="facts">
    <h3>${thing(state, of)}: ${ABOUT[about] ?? about} <span class="number">${lines.length}</span></h3>
    <ul>
      ${lines.map((line) => html`<li class="item">${lineOf(state, line)}</li>`)}
    </ul>
    ${lines.length ? nothing : html`<p>${message}</p>`}
    <p class="hint"><a href=${to(state, selectNode(of.id))}>All that your notes say of ${of.name}</a></p>
  </section>`;

/** Where the note says it in the same words, these stand there once. */
const lineOf = (state, { text, ...at }) =>
  html`${text === at.quote ? nothing : html`<p class="item-name">${marked(text)}</p>`} ${at.note ? quote(state, at) : nothing}`;
