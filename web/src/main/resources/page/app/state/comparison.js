/**
 * What is said of several things, row by row: [{ title, columns: [[{ item, isShared }]] }]. An item is shared where the
 * same is said of at least one other of the things.
 */
export function comparison(things) {
  const groups = things.map(groupsOf);
  const titles = [...new Set(groups.flatMap((group) => [...group.keys()]))];
  return titles.map((title) =>
    row(
      title,
      groups.map((group) => group.get(title) ?? []),
    ),
  );
}

function groupsOf(thing) {
  const relations = thing.relations.map(({ words, items }) => [words, items]);
  const tips = thing.tips.map(({ text, note, line }) => ({ name: text, evidence: [{ note, line }] }));
  const fixed = [
    ["features", thing.features],
    ["limits", thing.limits],
    ["formats", thing.formats],
    ["suited for", thing.uses],
    ["not", thing.denied.map((item) => ({ ...item, name: `${item.words ?? item.relation} ${item.name}`, id: null }))],
    ["exam tips", tips],
  ];
  return new Map([...relations, ...fixed].filter(([, items]) => items.length));
}

function row(title, columns) {
  const counts = new Map();
  columns.forEach((items) => new Set(items.map(key)).forEach((each) => counts.set(each, (counts.get(each) ?? 0) + 1)));
  const marked = (item) => ({ item, isShared: counts.get(key(item)) > 1 });
  return { title, columns: columns.map((items) => items.map(marked)) };
}

const key = ({ id, name }) => id ?? name;
