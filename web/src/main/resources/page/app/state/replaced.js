import * as paths from "../api/paths.js";
import { valueOf } from "./answers.js";
import { routesPath } from "./question.js";
import { chosenOf } from "./trail.js";

/** Where it is told what can replace a stop of the route that is shown, or "" where none is to be replaced. */
export function replacementsPath(state) {
  const { replaced } = state.view;
  const answer = replaced && valueOf(state, routesPath(state.view));
  const stops = answer ? (answer.routes[chosenOf(answer, state.view)]?.stops ?? []) : [];
  const at = stops.findIndex(({ id }) => id === replaced);
  return at < 0
    ? ""
    : paths.replacements({ from: stops[at - 1]?.id ?? "", to: stops[at + 1]?.id ?? "", replace: replaced });
}
