import { boxBeside, boxOf, GAP, isInside } from "./boxes.js";
import { fold } from "./fold.js";
import { Room } from "./room.js";

const PIXELS = 12;
const STOP_PIXELS = 13.5;

/** On a map wider than this, names are larger by this. */
const ROOMY = 1900;
const LARGER = 1.35;
const ASIDE = 46;
const RING = 9;
const OBSTACLES = 250;
const ROOM_FOR_WORDS = 90;
const SMALL = 0.4;

/** How wide a line of a name may be; beside the stops of a route that runs downwards there is room. */
const NARROW = 110;
const WIDE = 230;

/** Where a name may stand beside its node, the best first: [horizontal, vertical]. */
const BELOW = ["center", "bottom"];
const RIGHT = ["right", "center"];
const ABOVE = ["center", "top"];
const LEFT = ["left", "center"];
const CORNERS = ["bottom", "top"].flatMap((valign) => ["right", "left"].map((halign) => [halign, valign]));
const SIDES = [BELOW, RIGHT, ABOVE, LEFT, ...CORNERS];

/**
 * Gives names to as many nodes as there is room for, the most told of first, as a map does: no name covers another or a
 * node that matters, and each is as large on the screen at every zoom.
 */
export function placeLabels(cy, wanted = cy.nodes().not(".faded")) {
  const zoom = cy.zoom();
  const nodes = wanted.toArray().sort((one, other) => rank(other) - rank(one));
  const taken = new Room();
  nodes
    .slice(0, OBSTACLES)
    .forEach((node) =>
      taken.take({ of: node.id(), weight: node.hasClass("aside") ? 0 : node.data("weight"), ...boxOf(node, zoom) }),
    );
  cy.batch(() => {
    cy.nodes(".faded").data("label", "");
    nodes.forEach((node) => {
      const spot = freeSpot(node, zoom, taken);
      if (spot) {
        taken.take(spot.box);
      }
      write(node, spot, zoom);
    });
    cy.edges(".cramped").removeClass("cramped");
    cy.edges(".hop, .told, .selected").forEach((edge) =>
      edge.data({ font: (PIXELS * scaleOf(cy)) / zoom, ...besideLine(cy, edge, zoom) }),
    );
    cy.edges(".selected").filter(isShort).addClass("cramped");
  });
}

const scaleOf = (cy) => (cy.width() > ROOMY ? LARGER : 1);

const rank = (node) =>
  (node.hasClass("centre") ? 1e7 : 0) +
  (node.hasClass("stop") ? 1e6 : 0) +
  (node.hasClass("selected") ? 5e5 : 0) +
  (node.hasClass("beside") ? 1e5 : 0) +
  node.data("weight");

/** Whether an edge leaves no room for words between the names of its ends. */
function isShort(edge) {
  const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
  return Math.hypot(to.x - from.x, to.y - from.y) < ROOM_FOR_WORDS;
}

function isOnScreen(node) {
  const { x, y } = node.position();
  const { x1, x2, y1, y2 } = node.cy().extent();
  return x > x1 && x < x2 && y > y1 && y < y2;
}

/**
 * Where the name of a node has room, or null; the one in the middle of attention has it in any case. Nodes that are not
 * on the screen have names too, so that moving the map changes none.
 */
function freeSpot(node, zoom, taken) {
  const extent = node.cy().extent();
  const isStop = node.hasClass("stop");
  const isUpright = isStop && node.cy().data("upright");
  const scale = scaleOf(node.cy());
  const label = fold(nameOf(node), (isStop ? STOP_PIXELS : PIXELS) * scale, (isUpright ? WIDE : NARROW) * scale);
  const spots = (isUpright ? [RIGHT] : isStop ? [BELOW] : SIDES).map((side) => ({
    box: boxBeside(boxOf(node, zoom), label, side),
    label,
    side,
  }));
  const inside = isOnScreen(node) ? spots.filter(({ box }) => isInside(box, extent, zoom)) : spots;
  const free = inside.filter(({ box }) => !taken.under(box).some((other) => matters(other, node)));
  const clear = free.find(({ box }) => taken.under(box).every((other) => other.of === node.id()));
  return clear ?? free[0] ?? (isAttendedTo(node) ? spots[0] : null);
}

const isAttendedTo = (node) => node.hasClass("centre") || node.hasClass("selected");

/** A name may lie over a node of which much less is told, never over another name or over a node of its own rank. */
const matters = ({ of, weight = Infinity }, node) => of !== node.id() && weight > node.data("weight") * SMALL;

const nameOf = (node) => (node.data("step") ? `${node.data("step")}  ${node.data("name")}` : node.data("name"));

function write(node, spot, zoom) {
  if (!spot) {
    put(node, { label: "" });
    return;
  }
  const { label, side } = spot;
  const [halign, valign] = side;
  const aside = { center: 0, right: GAP, left: -GAP }[halign];
  const gap = { center: 0, bottom: GAP, top: -GAP }[valign];
  const font = label.size / zoom;
  put(node, {
    label: label.text,
    font,
    halign,
    valign,
    side: aside / zoom,
    gap: gap / zoom,
    halo: 2.5 / zoom,
    ring: RING / zoom,
  });
}

/** Changes only what is not so already: each change has Cytoscape draw the node anew. */
function put(node, data) {
  if (Object.entries(data).some(([key, value]) => node.data(key) !== value)) {
    node.data(data);
  }
}

/** The words of a route that runs downwards stand right of it; what is denied bends away on the other side. */
function besideLine(cy, edge, zoom) {
  const side = edge.hasClass("denied") ? -1 : 1;
  return cy.data("upright") ? { aside: (side * ASIDE) / zoom, bend: 60 / zoom } : { aside: 0, bend: -120 };
}
