import { ringsOf } from "../state/rings.js";
import { withKlay } from "./libraries.js";

/** The other orders, run on what is shown. */
const ORDERS = {
  layered: {
    name: "klay",
    nodeDimensionsIncludeLabels: true,
    klay: { direction: "RIGHT", spacing: 34, inLayerSpacingFactor: 1.4, thoroughness: 3 },
  },
  grid: {
    name: "grid",
    avoidOverlapPadding: 70,
    sort: (one, other) => compareKinds(one, other) || other.data("weight") - one.data("weight"),
  },
};

const byWeight = (nodes) => nodes.toArray().sort((one, other) => other.data("weight") - one.data("weight"));

const compareKinds = (one, other) => one.data("kind").localeCompare(other.data("kind"));

/** Where the nodes stand in an order: a map from id to { x, y }, or null for the order by ties, which is their home. */
export async function placesBy(layout, elements) {
  if (layout === "concentric") {
    return ringsOf(byWeight(elements.nodes()).map((node, index) => ({ id: node.id(), distance: Math.sign(index) })));
  }
  if (!ORDERS[layout]) {
    return null;
  }
  await (layout === "layered" && withKlay());
  elements.layout({ ...ORDERS[layout], animate: false, fit: false }).run();
  return new Map(elements.nodes().map((node) => [node.id(), { ...node.position() }]));
}

/** Places new nodes beside the neighbours they have, on a ring that grows where many come at once. */
export function placeBeside(fresh) {
  fresh.forEach((node, index) => {
    const near = node.neighborhood("node").difference(fresh);
    const centre = near.nonempty() ? near.first().position() : { x: 0, y: 0 };
    const turn = index * 2.4;
    const distance = 60 + 6 * Math.sqrt(index) * 3;
    node.position({ x: centre.x + distance * Math.cos(turn), y: centre.y + distance * Math.sin(turn) });
  });
}
