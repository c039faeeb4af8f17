import { html, nothing } from "lit-html";
import { chooseRoute } from "../state/asking.js";
import { choicesOf } from "../state/choices.js";
import { counted, glyph, to } from "./parts.js";

const WINS = { hops: "fewest hops", lines: "most lines say so", inferred: "least inferred" };

/** The routes that were found, side by side, each with what it wins on. */
export const choices = (state, routes, chosen) =>
  html`<nav class="choices" aria-label="Routes found">
    ${choicesOf(routes).map((choice, index) => card(state, choice, index, index === chosen))}
  </nav>`;

const card = (state, { own, hops, lines, inferred, wins, why }, index, isChosen) =>
  html`<a class="choice" href=${to(state, chooseRoute(index))} aria-current=${isChosen ? "true" : "false"} title=${why}>
    <b>Route ${index + 1}</b>
    ${own.map(({ kind, name }) => html`<span class="choice-stop">${glyph(kind)}${name}</span>`)}
    ${own.length ? nothing : html`<span class="choice-stop">straight through</span>`}
    <span class="choice-figures"
      >${counted(hops, "hop")}, ${counted(lines, "line")}${inferred ? html`, ${inferred} inferred` : nothing}</span
    >
    ${wins.map(({ name }) => html`<span class="badge win">${WINS[name]}</span>`)}
  </a>`;
