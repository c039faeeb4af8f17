/** How far apart stops and lanes stand. */
const COLUMN = 230;
const LANE = 150;

/**
 * Where the stops of routes stand: the chosen route in a straight row from left to right, every other route in a lane
 * of its own below or above, its stops between those that it shares with routes already placed.
 *
 * Gives a map from the id of a stop to its { x, y }; the middle is at 0, 0.
 */
export function lanesOf(routes, chosen) {
  const placed = new Map();
  const width = Math.max(...routes.map(({ stops }) => stops.length)) - 1;
  const others = routes.filter((_, index) => index !== chosen);
  [routes[chosen], ...others].forEach(({ stops }, order) => place(stops, laneAt(order), placed, width));
  return new Map(
    [...placed].map(([id, { column, lane }]) => [id, { x: (column - width / 2) * COLUMN, y: lane * LANE }]),
  );
}

/** 0, 1, -1, 2, -2: the nearest first, below before above. */
const laneAt = (order) => (order % 2 === 1 ? (order + 1) / 2 : -order / 2) || 0;

function place(stops, lane, placed, width) {
  const shared = stops.map(({ id }, index) => ({ index, column: placed.get(id)?.column }));
  const anchors = shared.filter(({ column }) => column !== undefined);
  const ends = [
    { index: 0, column: 0 },
    { index: stops.length - 1, column: width },
  ];
  stops.forEach(({ id }, index) => {
    if (!placed.has(id)) {
      placed.set(id, { column: between(anchors.length > 1 ? anchors : ends, index), lane });
    }
  });
}

function between(anchors, index) {
  const left = anchors.findLast((anchor) => anchor.index <= index) ?? anchors[0];
  const right = anchors.find((anchor) => anchor.index > index) ?? left;
  const share = right === left ? 0 : (index - left.index) / (right.index - left.index);
  return left.column + share * (right.column - left.column);
}
