import { valueOf } from "./answers.js";
import { dressSpoke } from "./dress.js";
import { reachPath } from "./needs.js";
import { ringsOf } from "./rings.js";

/**
 * What a thing reaches, or what reaches it, as the map draws it, or null where nobody asks: all of it by id, the moves as
 * edges, and the places ring by ring.
 */
export function reachedOf(state) {
  const answer = valueOf(state, reachPath(state.view));
  if (!answer?.rings.length) {
    return null;
  }
  const reached = answer.rings.flatMap(({ distance, things }) => things.map((each) => ({ ...each, distance })));
  return {
    steps: new Map(),
    isReach: true,
    all: new Map([answer.thing, ...reached.map(({ thing }) => thing)].map((thing) => [thing.id, thing])),
    hops: reached.map(({ move }) => dressSpoke(move)),
    places: ringsOf([
      { id: answer.thing.id, distance: 0 },
      ...reached.map(({ thing: { id }, distance }) => ({ id, distance })),
    ]),
  };
}
