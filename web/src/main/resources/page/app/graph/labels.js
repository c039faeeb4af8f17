import { fold } from "./fold.js";

const PIXELS = 12;
const STOP_PIXELS = 13.5;
const GAP = 3;
const ASIDE = 46;
const LINE = 1.15;
const SMALL = 0.4;

/** How wide a line of a name may be; beside the stops of a route that runs downwards there is room. */
const NARROW = 110;
const WIDE = 230;
const OBSTACLES = 250;

/** The words of a route that runs downwards stand right of it; what is denied bends away on the other side. */
function besideLine(cy, edge, zoom) {
  const side = edge.hasClass("denied") ? -1 : 1;
  return cy.data("upright") ? { aside: (side * ASIDE) / zoom, bend: 60 / zoom } : { aside: 0, bend: -120 };
}

/** Where a name may stand beside its node, the best first: [horizontal, vertical]. */
const SIDES = [
  ["center", "bottom"],
  ["right", "center"],
  ["center", "top"],
  ["left", "center"],
];

/**
 * Gives names to as many nodes as there is room for, the most told of first, as a map does: no name covers another or a
 * node that matters, and each is as large on the screen at every zoom.
 */
export function placeLabels(cy, first = cy.collection()) {
  const zoom = cy.zoom();
  const nodes = ranked(cy, first);
  const taken = nodes
    .slice(0, OBSTACLES)
    .map((node) => ({ of: node.id(), weight: node.data("weight"), ...marker(node, zoom) }));
  cy.batch(() => {
    cy.nodes(".faded").data("label", "");
    nodes.forEach((node) => {
      const spot = isNear(node, cy.extent()) ? freeSpot(node, zoom, taken) : null;
      if (spot) {
        taken.push(spot.box);
      }
      write(node, spot, zoom);
    });
    cy.edges(".hop, .told, .selected").forEach((edge) =>
      edge.data({ font: PIXELS / zoom, ...besideLine(cy, edge, zoom) }),
    );
  });
}

function ranked(cy, first) {
  const boost = (node) =>
    (node.hasClass("stop") ? 1e6 : 0) + (node.hasClass("selected") ? 5e5 : 0) + (first.has(node) ? 1e5 : 0);
  return cy
    .nodes()
    .not(".faded")
    .map((node) => ({ node, rank: boost(node) + node.data("weight") }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ node }) => node);
}

function isNear(node, { x1, x2, y1, y2 }) {
  const { x, y } = node.position();
  return x > x1 && x < x2 && y > y1 && y < y2;
}

/** The box of a node on the screen, about its own middle. */
function marker(node, zoom) {
  const { x, y } = node.position();
  const [halfWidth, halfHeight] = [(node.width() * zoom) / 2, (node.height() * zoom) / 2];
  return {
    left: x * zoom - halfWidth,
    right: x * zoom + halfWidth,
    top: y * zoom - halfHeight,
    bottom: y * zoom + halfHeight,
  };
}

const isInside = ({ left, right }, { x1, x2 }, zoom) => left > x1 * zoom && right < x2 * zoom;

function freeSpot(node, zoom, taken) {
  const extent = node.cy().extent();
  const isStop = node.hasClass("stop");
  const isUpright = isStop && node.cy().data("upright");
  const label = fold(nameOf(node), isStop ? STOP_PIXELS : PIXELS, isUpright ? WIDE : NARROW);
  const around = marker(node, zoom);
  for (const [halign, valign] of isUpright ? SIDES.slice(1, 2) : isStop ? SIDES.slice(0, 1) : SIDES) {
    const box = boxAt(around, label, halign, valign);
    if (isInside(box, extent, zoom) && !taken.some((other) => matters(other, node) && overlap(box, other))) {
      return { box, label, halign, valign };
    }
  }
  return null;
}

/** A name may lie over a node of which much less is told, never over another name or over a node of its own rank. */
const matters = ({ of, weight = Infinity }, node) => of !== node.id() && weight > node.data("weight") * SMALL;

const nameOf = (node) => (node.data("step") ? `${node.data("step")}  ${node.data("name")}` : node.data("name"));

function boxAt({ left, right, top, bottom }, { rows, width, size }, halign, valign) {
  const height = rows * size * LINE;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const start = { center: x - width / 2, right: right + GAP, left: left - GAP - width }[halign];
  const upper = { center: y - height / 2, bottom: bottom + GAP, top: top - GAP - height }[valign];
  return { left: start, right: start + width, top: upper, bottom: upper + height };
}

const overlap = (one, other) =>
  one.left < other.right + 2 && other.left < one.right + 2 && one.top < other.bottom + 1 && other.top < one.bottom + 1;

function write(node, spot, zoom) {
  if (!spot) {
    node.data("label", "");
    return;
  }
  const { label, halign, valign } = spot;
  const [side, height] = [{ center: 0, right: GAP, left: -GAP }[halign], { center: 0, bottom: GAP, top: -GAP }[valign]];
  node.data({
    label: label.text,
    font: label.size / zoom,
    halign,
    valign,
    side: side / zoom,
    gap: height / zoom,
    halo: 2.5 / zoom,
  });
}
