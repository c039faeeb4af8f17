/** The ids that are at most `depth` lines away from an id, itself included. */
export function surroundings(edges, id, depth) {
  const near = new Set([id]);
  for (let step = 0; step < depth; step++) {
    const edge = [...near];
    edges.forEach(({ from, to }) => reach(near, edge, from, to));
  }
  return near;
}

function reach(near, edge, from, to) {
  if (edge.includes(from)) {
    near.add(to);
  } else if (edge.includes(to)) {
    near.add(from);
  }
}
