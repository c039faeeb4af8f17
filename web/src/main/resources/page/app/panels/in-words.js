import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { valueOf } from "../state/answers.js";
import { choosePart } from "../state/asking.js";
import { meant } from "../state/asked.js";
import { answerOf, partOf, waysOf } from "../state/question.js";
import { compare } from "./compare.js";
import { nodeDetails } from "./details.js";
import { begin } from "./overview.js";
import { awaited, to } from "./parts.js";
import { reach } from "./reach.js";
import { said } from "./said.js";
import { understood } from "./understood.js";
import { way } from "./way.js";

/** The answer to a question in words: how it was understood, and what it asks to see. */
export const inWords = (state, answer, calls) =>
  html`${understood(state, answer, calls)} ${(KINDS[answer.kind] ?? none)(state, answer, calls)}`;

const none = (state, { message }) =>
  html`<p class="no-answer">${message}</p>
    ${begin(state, valueOf(state, paths.overview())?.ask ?? [])}`;

const KINDS = {
  route: (state, answer, calls) =>
    html`${answer.parts?.length ? legs(state) : nothing}
    ${way(state, answerOf(state), partOf(state) === 0 ? verdictOn(answer) : "", calls)}`,
  compare: (state, _, calls) => compare(meant(state), meaning(calls)),
  reach: (state) => reach(meant(state)),
  facts: said,
  thing: (state, { thing }) => awaited(state, paths.entity(thing.id), (each) => nodeDetails(state, each)),
};

/** What is changed by hand starts from what the words mean. */
const meaning = (calls) => ({ ...calls, update: (change) => calls.update((state) => change(meant(state))) });

/** The ways that are asked for, each in a line; one of them stands below in full. */
const legs = (state) =>
  html`<ol class="legs" aria-label="Ways asked for">
    ${waysOf(state).map(
      (each, index) =>
        html`<li>
          <a class="choice" href=${to(state, choosePart(index))} aria-current=${index === partOf(state) ? "true" : "false"}
            ><b>${each.question.readAs}</b> <span>${inBrief(each)}</span></a
          >
        </li>`,
    )}
  </ol>`;

const inBrief = ({ routes: [best], noRoute }) =>
  best ? best.stops.map(({ name }) => name).join(" → ") : noRoute?.message;

/** The sentence that says yes or no, where that is asked and nothing below says it in the same words. */
const verdictOn = ({ route, message }) => (route.direct && route.noRoute?.message !== message ? message : "");
