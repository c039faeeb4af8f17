import { html } from "lit-html";
import * as paths from "../api/paths.js";
import { valueOf } from "../state/answers.js";
import { answerOf, answerPath, askedOf } from "../state/question.js";
import { begin } from "./overview.js";
import { inWords } from "./in-words.js";
import { awaited } from "./parts.js";
import { way } from "./way.js";

/** What is asked and its answer. */
export const routes = (state, calls) => {
  const path = answerPath(state.view);
  return path
    ? html`<h2 class="asked">${state.view.question || (answerOf(state)?.question.readAs ?? "From here to there")}</h2>
        ${awaited(state, path, (answer) => (askedOf(state) ? inWords(state, answer, calls) : way(state, answer, "", calls)))}`
    : html`${halfAsked(state.view)} ${begin(state, valueOf(state, paths.overview())?.ask ?? [])}`;
};

const halfAsked = ({ start, end }) =>
  html`<h2 class="unseen">Answer</h2>
    <p class="hint">
      ${
        start || end
          ? html`One end is set. Open the
            ${start ? "thing it should reach and choose “Route to here”" : "thing it should come from and choose “Route from here”"}.`
          : "Ask how data gets from one thing into another, what feeds a thing, how two things differ, what its limits are. Every answer stands on lines of your notes."
      }
    </p>`;
