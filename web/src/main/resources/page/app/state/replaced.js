import * as paths from "../api/paths.js";
import { answerOf } from "./question.js";
import { chosenOf } from "./trail.js";

/** Where it is told what can replace a stop of the route that is shown, or "" where none is to be replaced. */
export function replacementsPath(state) {
  const { replaced } = state.view;
  const answer = replaced && answerOf(state);
  const stops = answer ? (answer.routes[chosenOf(answer, state.view)]?.stops ?? []) : [];
  const at = stops.findIndex(({ id }) => id === replaced);
  return at < 0
    ? ""
    : paths.replacements({ from: stops[at - 1]?.id ?? "", to: stops[at + 1]?.id ?? "", replace: replaced });
}
