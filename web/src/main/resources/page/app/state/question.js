import * as paths from "../api/paths.js";
import { valueOf } from "./answers.js";

/** Words alone may ask for anything; with ends or stops beside them they ask for a way. */
const isInWords = ({ question, start, end, via, avoid, require }) =>
  Boolean(question) && [start, end, via, avoid, require].every(({ length }) => length === 0);

/** Where the answer to the question comes from, or "" while there is none. */
export const answerPath = (view) => (isInWords(view) ? paths.ask(view.question) : routesPath(view, {}));

/** The answer to a question that is asked in words alone, or null. */
export const askedOf = (state) => (isInWords(state.view) ? valueOf(state, answerPath(state.view)) : null);

/** The ways that are asked for, each with its routes; none where something else is asked, or nothing is answered yet. */
export function waysOf(state) {
  const answer = valueOf(state, answerPath(state.view));
  const ways = isInWords(state.view) ? [answer?.route, ...(answer?.parts ?? [])] : [answer];
  return ways.filter(Boolean);
}

/** Which of the ways the reader looks at. */
export const partOf = (state) => Math.min(state.view.part, waysOf(state).length - 1);

/** The routes of the way that the reader looks at, or null. */
export const answerOf = (state) => waysOf(state)[partOf(state)] ?? null;

/** What was understood of a question for a way, as the parts of a view. */
export const partsOf = ({ from, to, via, avoid, require }) => ({
  start: from?.id ?? "",
  end: to?.id ?? "",
  via: via.map(({ id }) => id),
  avoid: avoid.map(({ id }) => id),
  require,
});

/** Where the same answer comes from as a text to keep. */
export const markdownPath = (state) => otherForm(state, { format: "markdown" });

/** Where the same answer comes from with the queries that looked for it. */
export const queriesPath = (state) => otherForm(state, { explain: "cypher" });

/** Words of which all was used for one way ask for it again; else what was understood of them does. */
function otherForm(state, form) {
  const way = answerOf(state);
  const asked = askedOf(state);
  const isAll = !asked || (waysOf(state).length === 1 && asked.understood.left.length === 0);
  return way ? routesPath(isAll ? state.view : { question: "", ...partsOf(way.question) }, form) : "";
}

const routesPath = ({ question, start, end, via, avoid, require }, form) =>
  question || (start && end) ? paths.routes({ q: question, from: start, to: end, via, avoid, require, ...form }) : "";

/** Where it is told what the notes say of the two ends of an understood question together. */
export const directPath = ({ from, to }) => paths.edge(from.id, to.id);
