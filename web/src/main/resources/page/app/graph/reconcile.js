/** A node whose name has found no room yet. */
const UNNAMED = { label: "", font: 12, halign: "center", valign: "bottom", side: 0, gap: 3, halo: 2, ring: 9 };

/** What the view or another version of the graph may change; the rest is found out by drawing. */
const CHANGING = ["step", "name", "kind", "weight", "size", "wide", "width"];

/**
 * Makes Cytoscape hold nothing that the scene does not say: what is gone goes, what stays keeps its place and gets the
 * looks of now. Gives what is still to come, as Cytoscape takes it.
 */
export function reconcile(cy, { nodes, edges }) {
  const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
  let missing = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    missing = [...refreshAll(cy, nodes, "nodes", nodeData), ...refreshAll(cy, edges, "edges", edgeData)];
  });
  return missing;
}

function refreshAll(cy, items, group, dataOf) {
  const missing = [];
  items.forEach((item, index) => {
    const element = cy.getElementById(item.id);
    const { classes } = item;
    if (element.empty()) {
      missing.push({ group, data: dataOf(item), classes, scratch: { looks: classes }, position: apart(index) });
    } else {
      refresh(element, item, dataOf(item));
    }
  });
  return missing;
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
