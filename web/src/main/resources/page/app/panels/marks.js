import { html } from "lit-html";
import { leaveOut, onlyThese } from "../state/view.js";
import { counted, to } from "./parts.js";

/** What one can do with several things that were marked on the map together. */
export const marks = (state) =>
  html`<p class="focused">
    ${counted(state.marked.length, "thing")} marked.
    <a href=${to(state, onlyThese(state.marked))}>Keep only these</a>
    <a href=${to(state, leaveOut(...state.marked))}>Hide these</a>
  </p>`;
