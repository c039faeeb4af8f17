/**
 * Routes beside each other: for each its hops, how many lines prove it, how many hops are inferred, the stops that not
 * all of them share, and in what it is better than another.
 */
export function choicesOf(routes) {
  const shared = (id) => routes.every(({ stops }) => stops.some((stop) => stop.id === id));
  const counted = routes.map(({ stops, hops, why }) => ({
    why,
    own: stops.filter(({ id }) => !shared(id)),
    hops: hops.length,
    lines: hops.reduce((sum, { evidence }) => sum + evidence.length, 0),
    inferred: hops.filter(({ inferred }) => inferred).length,
  }));
  const wins = [winOf(counted, "hops", Math.min), winOf(counted, "lines", Math.max), winOf(counted, "inferred", Math.min)];
  return counted.map((choice) => ({ ...choice, wins: wins.filter(Boolean).filter(({ name, best }) => choice[name] === best) }));
}

/** The best value of something by which not all are the same, or null where they are. */
function winOf(choices, name, better) {
  const values = choices.map((choice) => choice[name]);
  return new Set(values).size > 1 ? { name, best: better(...values) } : null;
}
