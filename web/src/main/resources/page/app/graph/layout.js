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
const ROW = { step: 150, height: 76 };

/** How much wider than high a map is, and how much room each node has on it. */
const WIDTH = 1.75;
const ROOM = 96;

/** Fetches what `homeOf` will need, so that it need not wait for it. */
export const prepareHome = withFcose;

/**
 * Works out where everything of a graph is at home, hidden or not: by forces, the same for the same graph, and spread over
 * the sheet. What hangs on nothing stands below in rows. Gives a map from id to { x, y }.
 */
export async function homeOf(elements) {
  await withFcose();
  const cy = cytoscape({ headless: true, styleEnabled: true, style: SIZES, elements });
  const [mainland, ...islands] = cy
    .elements()
    .components()
    .sort((one, other) => other.length - one.length);
  withTheSameLots(() => mainland.layout(FORCE).run());
  const sheet = spread(mainland.nodes());
  placeInRows(
    islands.flatMap((island) => island.nodes().toArray()),
    sheet,
  );
  return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}

/** Spreads nodes from a crowded round to an even rectangle: nobody changes sides, but the middle and the corners share. */
function spread(nodes) {
  const [width, height] = [ROOM * Math.sqrt(nodes.length * WIDTH), ROOM * Math.sqrt(nodes.length / WIDTH)];
  const { x1, y1, w, h } = nodes.boundingBox({ includeLabels: false });
  const [middleX, middleY] = [x1 + w / 2, y1 + h / 2];
  const farness = (node) => Math.hypot((node.position("x") - middleX) / w, (node.position("y") - middleY) / h);
  const ordered = nodes.toArray().sort((one, other) => farness(one) - farness(other));
  const farthest = farness(ordered.at(-1)) || 1;
  ordered.forEach((node, index) => {
    const turn = Math.atan2((node.position("y") - middleY) / h, (node.position("x") - middleX) / w);
    const [x, y] = [Math.cos(turn), Math.sin(turn)];
    const far = (farness(node) / farthest + 2 * Math.sqrt(index / ordered.length)) / 6;
    const corner = (1 + 2 / Math.max(Math.abs(x), Math.abs(y))) / 3;
    node.position({ x: width * far * corner * x, y: height * far * corner * y });
  });
  return { width, height };
}

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
