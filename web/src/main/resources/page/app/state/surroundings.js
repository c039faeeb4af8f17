/** How many lines away from an id each other is: a map from id to distance, as far as `depth`. */
export function surroundings(edges, id, depth) {
  const distances = new Map([[id, 0]]);
  for (let step = 1; step <= depth; step++) {
    const reached = edges.flatMap(({ from, to }) => beyond(distances, from, to));
    reached.forEach((each) => distances.set(each, step));
  }
  return distances;
}

function beyond(distances, from, to) {
  if (distances.has(from) === distances.has(to)) {
    return [];
  }
  return [distances.has(from) ? to : from];
}
