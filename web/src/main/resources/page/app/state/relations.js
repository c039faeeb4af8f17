/**
 * What the notes say of a thing by each relation: { relation, direction, words, items, total }. What reads the same from
 * both ends, "integrates with", is one, and then each item has the direction in which it was said.
 */
export const joinedRelations = (relations) =>
  [...Map.groupBy(relations, ({ words }) => words).values()].map((said) => (said.length === 1 ? said[0] : joined(said)));

const joined = (said) => ({
  ...said[0],
  direction: "both",
  items: said.flatMap(({ items, direction }) => items.map((item) => ({ ...item, direction }))),
  total: said.reduce((sum, { items, total = items.length }) => sum + total, 0),
});
