import { askedOf } from "./question.js";
import { MOST_COMPARED } from "./view.js";

/** What the answers to words turn the page to, as the parts of a view that lead there by hand. */
const TURNS = {
  compare: ({ compare: { things } }) => ({ compared: things.slice(0, MOST_COMPARED).map(({ id }) => id) }),
  reach: ({ reach: { of, direction } }) =>
    direction === "out" ? { reachFrom: of.id, reachTo: "" } : { reachFrom: "", reachTo: of.id },
};

const shownAnswer = (state) => (state.view.tab === "routes" ? askedOf(state) : null);

/** The page that is shown: that of the tab, or for words the kind of their answer, unless that is a route. */
export function pageOf(state) {
  const kind = shownAnswer(state)?.kind ?? "route";
  return kind === "route" ? state.view.tab : kind;
}

/** The one thing that the answer to words tells of, or null. */
export function toldOf(state) {
  const answer = shownAnswer(state);
  return answer?.facts?.of ?? answer?.thing ?? null;
}

/** The state as if what words ask to see had been opened by hand. */
export function meant(state) {
  const answer = shownAnswer(state);
  const turn = TURNS[answer?.kind];
  return turn ? { ...state, view: Object.freeze({ ...state.view, ...turn(answer) }) } : state;
}
