import * as paths from "../api/paths.js";
import { answerTo, valueOf } from "./answers.js";
import { MAP_LIMIT, MOST_DRAWN, restPath } from "./needs.js";

/** The map as it is to be drawn: all of it once it is wanted and there, else what is most told of. */
export const mapOf = (state) => valueOf(state, restPath(state.view)) ?? valueOf(state, paths.graph(MAP_LIMIT));

/**
 * How the map stands to the graph, or null where it shows everything: how many things are drawn, how many there are, how
 * many could be drawn, and how many bytes of the rest have come, null while nothing comes.
 */
export function extentOf(state) {
  const map = mapOf(state);
  if (!map || map.total.nodes <= map.nodes.length) {
    return null;
  }
  const path = restPath(state.view);
  const { status, problem } = answerTo(state, path);
  return {
    drawn: map.nodes.length,
    all: map.total.nodes,
    possible: Math.min(MOST_DRAWN, map.total.nodes),
    received: status === "loading" ? (state.arrived[path] ?? 0) : null,
    problem,
  };
}
