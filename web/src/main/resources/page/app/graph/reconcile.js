/** A node whose name has found no room yet. */
const UNNAMED = { label: "", font: 12, halign: "center", valign: "bottom", side: 0, gap: 3, halo: 2, ring: 9 };

/** What the view or another version of the graph may change; the rest is found out by drawing. */
const CHANGING = ["step", "name", "kind", "weight", "size", "wide", "width"];

/**
 * Makes Cytoscape hold exactly what the scene says: what is gone goes, what is new comes, what stays keeps its place
 * and gets the looks of now. Gives the nodes that are new.
 */
export function reconcile(cy, { nodes, edges }) {
  const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
  let fresh = cy.collection();
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    fresh = upsert(cy, nodes, "nodes", nodeData);
    upsert(cy, edges, "edges", edgeData);
  });
  return fresh;
}

function upsert(cy, items, group, dataOf) {
  const created = [];
  items.forEach((item, index) => {
    const element = cy.getElementById(item.id);
    if (element.empty()) {
      created.push({ group, data: dataOf(item), classes: item.classes, scratch: { looks: item.classes }, position: apart(index) });
    } else {
      refresh(element, item, dataOf(item));
    }
  });
  return cy.add(created);
}

/** No two nodes begin at the same place: Cytoscape cannot draw a line between such. */
const apart = (index) => ({
  x: 30 * Math.sqrt(index) * Math.cos(index * 2.4),
  y: 30 * Math.sqrt(index) * Math.sin(index * 2.4),
});

function refresh(element, { classes }, data) {
  if (element.scratch("looks") !== classes) {
    element.classes(classes);
    element.scratch("looks", classes);
  }
  const changed = CHANGING.filter((key) => key in data && element.data(key) !== data[key]);
  if (changed.length) {
    element.data(Object.fromEntries(changed.map((key) => [key, data[key]])));
  }
}

function nodeData({ id, name, kind, weight, step }) {
  const size = Math.min(46, 11 + 4.2 * Math.sqrt(weight));
  return { id, name, kind, weight, step, size, wide: size * 1.3, ...UNNAMED };
}

function edgeData({ id, source, target, from, to, label, support = 1 }) {
  return {
    id,
    source,
    target,
    from,
    to,
    label,
    width: Math.min(3.2, 1.1 + 0.35 * support),
    font: 12,
    aside: 0,
    bend: -120,
    step: null,
  };
}
