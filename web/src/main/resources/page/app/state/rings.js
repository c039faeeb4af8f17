const FIRST = 250;
const STEP = 135;
const ROOM = 118;
const BESIDE = { reach: 150, step: 60, turn: 0.35 };

/**
 * Where things stand about one in the middle, in the order given: those at distance 1 on the inner rings, those farther
 * away outside. Takes [{ id, distance }] and gives a map from id to { x, y }.
 */
export function ringsOf(ordered) {
  const places = new Map();
  let ring = [];
  let radius = FIRST;
  ordered.forEach(({ id, distance }, index) => {
    if (distance === 0) {
      places.set(id, { x: 0, y: 0 });
      return;
    }
    ring.push(id);
    const next = ordered[index + 1];
    if (ring.length >= (2 * Math.PI * radius) / ROOM || next?.distance !== distance) {
      spread(ring, radius, places);
      ring = [];
      radius += STEP;
    }
  });
  return places;
}

/** Sets things that have no place yet about one that has, on the side away from the middle. */
export function besideAll(places, id, ids) {
  const { x, y } = places.get(id);
  const outwards = Math.atan2(y, x);
  ids
    .filter((each) => !places.has(each))
    .forEach((each, index) => {
      const turn = outwards + (index % 2 ? 1 : -1) * Math.ceil(index / 2) * BESIDE.turn;
      const reach = BESIDE.reach + (index % 3) * BESIDE.step;
      places.set(each, { x: Math.round(x + reach * Math.cos(turn)), y: Math.round(y + reach * Math.sin(turn)) });
    });
}

/** Wider than high, as the map is; every ring is turned a little, so that nothing hides behind the one before it. */
function spread(ids, radius, places) {
  ids.forEach((id, index) => {
    const turn = (2 * Math.PI * (index + (radius / STEP) * 0.37)) / ids.length - Math.PI / 2;
    places.set(id, { x: Math.round(1.25 * radius * Math.cos(turn)), y: Math.round(0.9 * radius * Math.sin(turn)) });
  });
}
