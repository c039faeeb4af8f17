/**
 * What the notes say of a thing by each relation: { relation, direction, words, items, total }. What reads the same from
 * both ends, "integrates with", is one, and then each item has the direction in which it was said.
 */
export const joinedRelations = (relations) =>
  [...Map.groupBy(relations, ({ words }) => words).values()].map((said) => (said.length === 1 ? said[0] : joined(said)));

/** In which direction data go along a relation, seen from the thing that it is said of; the others move none. */
const FLOWS = Object.freeze({
  WRITES_TO: "forward",
  INVOKES: "forward",
  RUNS: "forward",
  READS_FROM: "backward",
  QUERIES: "backward",
});

/** Whether what is said of two things is that data go from the first to the second, or that they do not. */
export const isMoveOn = ({ relation, direction }) => FLOWS[relation] === direction;

const joined = (said) => ({
  ...said[0],
  direction: "both",
  items: said.flatMap(({ items, direction }) => items.map((item) => ({ ...item, direction }))),
  total: said.reduce((sum, { items, total = items.length }) => sum + total, 0),
});
