/**
 * Where the stops of routes stand: the chosen route in a straight row from left to right, every other route in a lane
 * of its own above or below, its stops between those that it shares with routes already placed.
 *
 * Gives a map from the id of a stop to { column, lane }.
 */
export function lanesOf(routes, chosen) {
  const places = new Map();
  const longest = Math.max(...routes.map(({ stops }) => stops.length));
  const others = routes.filter((_, index) => index !== chosen);
  [routes[chosen], ...others].forEach(({ stops }, order) => place(stops, laneAt(order), places, longest - 1));
  return places;
}

/** 0, 1, -1, 2, -2: nearest first, below before above. */
const laneAt = (order) => (order % 2 === 1 ? (order + 1) / 2 : -order / 2) || 0;

function place(stops, lane, places, width) {
  const anchors = stops.map(({ id }, index) => ({ index, column: places.get(id)?.column })).filter((a) => a.column !== undefined);
  const ends = [{ index: 0, column: 0 }, { index: stops.length - 1, column: width }];
  const known = anchors.length > 1 ? anchors : ends;
  stops.forEach(({ id }, index) => {
    if (!places.has(id)) {
      places.set(id, { column: between(known, index), lane });
    }
  });
}

function between(known, index) {
  const left = known.findLast((anchor) => anchor.index <= index) ?? known[0];
  const right = known.find((anchor) => anchor.index > index) ?? left;
  const share = right === left ? 0 : (index - left.index) / (right.index - left.index);
  return left.column + share * (right.column - left.column);
}
