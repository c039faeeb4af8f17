import * as paths from "../api/paths.js";

/** Where the answer to the question comes from, or "" while there is none. */
export const routesPath = (view) => answerPath(view, {});

/** Where the same answer comes from as a text to keep. */
export const markdownPath = (view) => answerPath(view, { format: "markdown" });

/** Where the same answer comes from with the queries that looked for it. */
export const queriesPath = (view) => answerPath(view, { explain: "cypher" });

const answerPath = ({ question, start, end, via, avoid, require }, form) =>
  question || (start && end) ? paths.routes({ q: question, from: start, to: end, via, avoid, require, ...form }) : "";

/** Where it is told what the notes say of the two ends of an understood question together. */
export const directPath = ({ from, to }) => paths.edge(from.id, to.id);
