import { KINDS } from "../state/kinds.js";
import { ringsOf } from "../state/rings.js";
import { arrangedApart } from "./apart.js";
import { foldedLayers } from "./layers.js";

const ROW = { step: 150, height: 76 };

function placeInRows(nodes, { width, height }) {
  const columns = Math.max(1, Math.floor(width / ROW.step));
  nodes.forEach((node, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    node.position({
      x: (column + 0.5) * (width / columns) - width / 2,
      y: height / 2 + ROW.height * (row + 1),
    });
  });
}

const GRID = {
  name: "grid",
  animate: false,
  fit: false,
  avoidOverlapPadding: 70,
  sort: (one, other) => compareKinds(one, other) || other.data("weight") - one.data("weight"),
};

/** The other orders, made of what is shown: each gives a map from id to { x, y }, or null once it is called off. */
const ORDERS = {
  fresh: (elements, signal) => arrangedApart("fcose", elements, signal),
  layered,
  concentric: (elements) =>
    ringsOf(byWeight(elements.nodes()).map((node, index) => ({ id: node.id(), distance: Math.sign(index) }))),
  grid: (elements) => {
    elements.layout(GRID).run();
    return placesOf(elements.nodes());
  },
};

/** Most data move from left to right; what has no part in that stands below in rows. */
async function layered(elements, signal) {
  const flows = elements.edges(".flow");
  if (flows.empty()) {
    return ORDERS.grid(elements);
  }
  const moving = mostOf(flows.connectedNodes().union(flows)).nodes();
  const found = await arrangedApart("klay", moving.union(moving.edgesWith(moving).intersection(flows)), signal);
  if (found === null) {
    return null;
  }
  moving.positions((node) => found.get(node.id()));
  const { places, ...sheet } = foldedLayers(moving);
  const others = elements.nodes().difference(moving);
  placeInRows(others.toArray(), sheet);
  return new Map([...placesOf(others), ...places]);
}

/** The part of a graph that holds together and has most nodes. */
const mostOf = (elements) => elements.components().reduce((most, part) => (part.length > most.length ? part : most));

const placesOf = (nodes) => new Map(nodes.map((node) => [node.id(), { ...node.position() }]));

const byWeight = (nodes) => nodes.toArray().sort((one, other) => other.data("weight") - one.data("weight"));

const compareKinds = (one, other) => KINDS.indexOf(one.data("kind")) - KINDS.indexOf(other.data("kind"));

/** Where the nodes stand in an order, or null for the order by ties, which is their home. */
export const placesBy = async (layout, elements, signal) => (await ORDERS[layout]?.(elements, signal)) ?? null;

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
