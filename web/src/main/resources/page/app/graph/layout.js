import cytoscape from "cytoscape";
import { ringsOf } from "../state/rings.js";
import { withFcose, withKlay } from "./libraries.js";

const FORCE = {
  name: "fcose",
  quality: "default",
  animate: false,
  fit: false,
  randomize: true,
  nodeRepulsion: (node) => 9000 + 900 * node.data("size"),
  idealEdgeLength: (edge) => (edge.hasClass("flow") ? 130 : 80),
  edgeElasticity: (edge) => (edge.hasClass("flow") ? 0.35 : 0.3),
  gravity: 0.12,
  gravityRange: 2.4,
  numIter: 2500,
  nodeSeparation: 90,
};

const SIZES = [{ selector: "node", style: { width: "data(size)", height: "data(size)" } }];
const ROW = { step: 180, height: 92, reach: 1.3 };

/** How much wider than high a map is. */
const WIDTH = 1.4;

/** Fetches what `homeOf` will need, so that it need not wait for it. */
export const prepareHome = withFcose;

/**
 * Works out where everything of a graph is at home, hidden or not: by forces, the same for the same graph. What hangs on
 * nothing stands below in rows. Gives a map from id to { x, y }.
 */
export async function homeOf(elements) {
  await withFcose();
  const cy = cytoscape({ headless: true, styleEnabled: true, style: SIZES, elements });
  const [mainland, ...islands] = cy
    .elements()
    .components()
    .sort((one, other) => other.length - one.length);
  withTheSameLots(() => mainland.layout(FORCE).run());
  mainland.nodes().positions((node) => ({ x: node.position("x") * WIDTH, y: node.position("y") }));
  placeInRows(
    islands.flatMap((island) => island.nodes().toArray()),
    mainland.boundingBox({ includeLabels: false }),
  );
  return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}

function placeInRows(nodes, { x1, y2, w }) {
  const width = w * ROW.reach;
  const left = x1 - (width - w) / 2;
  const columns = Math.max(1, Math.floor(width / ROW.step));
  nodes.forEach((node, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    node.position({ x: left + (column + 0.5) * (width / columns), y: y2 + ROW.height * (row + 1) });
  });
}

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

/** The layout draws lots through Math.random; drawn from a seed, they come out the same each time. */
function withTheSameLots(run) {
  const { random } = Math;
  Math.random = lots(20260331);
  try {
    run();
  } finally {
    Math.random = random;
  }
}

/** Mulberry32: small, and even enough to start a layout. */
function lots(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
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
