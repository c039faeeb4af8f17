import { dressDenied, dressHop } from "./dress.js";
import { lanesOf } from "./lanes.js";
import { answerOf } from "./question.js";

/** The route of an answer that the reader chose. */
export const chosenOf = ({ routes }, view) => Math.min(view.route, routes.length - 1);

/**
 * The chosen route and its alternatives as the map draws them, or null where no route is asked for or found: the number
 * of each stop of the chosen one, all stops by id, the hops as edges, and the places.
 */
export function trailOf(state, edges) {
  const answer = answerOf(state);
  if (!answer?.routes.length) {
    return null;
  }
  const chosen = chosenOf(answer, state.view);
  const known = new Set(edges.map(({ id }) => id));
  const ordered = [answer.routes[chosen], ...answer.routes];
  const hops = ordered.flatMap((route, index) => route.hops.map((hop) => dressHop(hop, index === 0, known)));
  const steps = new Map(answer.routes[chosen].stops.map(({ id }, index) => [id, index + 1]));
  const denied = answer.denied.filter(({ from, to }) => steps.has(from) && steps.has(to));
  return {
    steps,
    all: new Map(ordered.flatMap(({ stops }) => stops.map((stop) => [stop.id, stop]))),
    hops: firsts([...hops, ...denied.map(dressDenied)]),
    places: lanesOf(answer.routes, chosen),
  };
}

/** The first of all edges with the same id: a hop of the chosen route wins over that of another. */
const firsts = (edges) => [...new Map(edges.toReversed().map((edge) => [edge.id, edge])).values()];
