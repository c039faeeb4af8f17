import { answerOf, partsOf } from "./question.js";
import { inView, NO_FOCUS, NO_QUESTION, NO_SELECTION, toggled, without } from "./view.js";

const NEW_ANSWER = { part: 0, route: 0, replaced: "", direct: "" };

/* Questions: in words, or by their ends and what the way must and must not touch. */
const onTheWay = (change) =>
  inView((view) => ({ ...NO_SELECTION, ...NO_FOCUS, tab: "routes", ...NEW_ANSWER, ...change(view) }));

/** The way that is looked at, said by its parts, some of them changed; words do not say them any more then. */
const changeWay = (change) => (state) => {
  const way = answerOf(state);
  const parts = way ? { ...NO_QUESTION, ...partsOf(way.question) } : {};
  return onTheWay((view) => ({ ...parts, ...change({ ...view, ...parts }) }))(state);
};

export const ask = (question) => onTheWay(() => ({ ...NO_QUESTION, question }));
export const startAt = (start) => onTheWay(() => ({ start, question: "" }));
export const endAt = (end) => onTheWay(() => ({ end, question: "" }));
export const goThrough = (id) => changeWay(({ via }) => ({ via: toggled(via, id) }));
export const goAround = (id) => changeWay(({ avoid }) => ({ avoid: toggled(avoid, id) }));
export const goThroughInstead = (id, old) =>
  changeWay(({ via, avoid }) => ({ via: [...without(via, old), id], avoid: [...without(avoid, old), old] }));
export const dropQuestion = () => inView(() => ({ ...NO_QUESTION, tab: "overview" }));

/** The question as it was understood, said by its parts, some of them changed. */
export const restate = (understood, change) => onTheWay(() => ({ ...NO_QUESTION, ...partsOf(understood), ...change }));

/** The same question the other way round, with the same stops in the other order. */
export function turnRound(understood) {
  const { start, end, via } = partsOf(understood);
  return restate(understood, { start: end, end: start, via: via.toReversed() });
}

/** The question without one of the stops or needs in its part "via", "avoid" or "require". */
export const ease = (understood, part, item) =>
  restate(understood, { [part]: without(partsOf(understood)[part], item) });

/* How the answer is looked at. */
export const showQueries = (isShown) => inView(() => ({ query: isShown ? "cypher" : "" }));
export const askDirect = (isAsked) => inView(() => ({ direct: isAsked ? "why" : "" }));
export const choosePart = (part) => inView(() => ({ ...NEW_ANSWER, part }));
export const chooseRoute = (route) => inView(() => ({ route, replaced: "" }));
export const replace = (id) => inView(({ replaced }) => ({ replaced: replaced === id ? "" : id }));
