import { nextAlong } from "./walk.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The words of more edges than this would cover each other. */
const MANY = 12;

/** Of more than this, the rest is not dimmed about a node: it would take longer than one looks. */
const CROWD = 3000;
const TIDY = 500;

/** Turns what the reader does on the map into calls: open, openEdge, expand, menu, mark, move, letGo, depth, say. */
export function listen(map, container, calls) {
  const { cy } = map;
  cy.on("tap", () => cy.nodes(".walked").removeClass("walked"));
  cy.on("tap", "node", ({ target, originalEvent }) => originalEvent.shiftKey || calls.open(target.id()));
  cy.on("dbltap", "node", ({ target }) => calls.expand(target.id()));
  cy.on("tap", "edge", ({ target }) => calls.openEdge(target.data("from"), target.data("to")));
  cy.on("tap", ({ target }) => target === cy && calls.letGo());
  cy.on("cxttap taphold", "node", ({ target }) => openMenu(target, container, calls));
  cy.on("dragfreeon", "node", ({ target }) => moved(map, target, calls));
  cy.on("select unselect", "node", () => markSoon(cy, calls));
  cy.on("mouseover", "node, edge", ({ target }) => light(map, target));
  cy.on("mouseout", "node, edge", () => unlight(map));
  container.addEventListener("keydown", (event) => onKey(event, map, calls));
}

function openMenu(node, container, calls) {
  const { left, top } = container.getBoundingClientRect();
  const { x, y } = node.renderedPosition();
  calls.menu(node.id(), Math.round(left + x), Math.round(top + y), { ...node.position() });
}

/** What is marked is moved together. An order that is only for a while keeps nothing. */
function moved(map, target, calls) {
  const together = target.selected() ? map.cy.nodes(":selected") : target;
  const own = together.filter((node) => !map.isArranged(node));
  if (own.nonempty()) {
    calls.move(new Map(own.map((node) => [node.id(), { ...node.position() }])));
  }
}

let marking = 0;

/** Several things that are selected together, by a frame about them or one by one with Shift, are marked. */
function markSoon(cy, calls) {
  clearTimeout(marking);
  marking = setTimeout(() => {
    const ids = cy.nodes(":selected").map((node) => node.id());
    calls.mark(ids.length > 1 ? ids : []);
  });
}

/** Lights a node with its neighbours and dims the rest; of an edge only tells its words. */
function light(map, element) {
  const { cy } = map;
  clearTimeout(tidying);
  const near = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
  const isCrowd = cy.elements().length > CROWD;
  cy.batch(() => {
    if (element.isNode() && !isCrowd) {
      cy.elements().difference(near).not(".faded").addClass("dimmed");
    }
    element.addClass("centre");
    near.edges().addClass(near.edges().length <= MANY ? "lit told" : "lit");
  });
  map.label(isCrowd ? element.union(element.connectedNodes()).nodes() : near.nodes());
}

let tidying = 0;

/** Back to before; the names of a crowd are only written anew when the pointer has come to rest elsewhere. */
function unlight(map) {
  map.cy.elements(".dimmed, .lit, .told, .centre").removeClass("dimmed lit told centre");
  if (map.cy.elements().length > CROWD) {
    tidying = setTimeout(() => map.label(), TIDY);
  } else {
    map.label();
  }
}

function onKey(event, map, calls) {
  const key = event.key;
  const here = hereOn(map.cy);
  const acts = {
    Enter: () => here.nonempty() && calls.open(here.id()),
    e: () => here.nonempty() && calls.expand(here.id()),
    "+": () => map.zoomBy(1.25),
    "-": () => map.zoomBy(0.8),
    0: () => map.fit(),
    Escape: () => calls.letGo(),
    ContextMenu: () => here.nonempty() && openMenu(here, event.currentTarget, calls),
    F10: () => event.shiftKey && here.nonempty() && openMenu(here, event.currentTarget, calls),
  };
  const depth = () => calls.depth(here.id() ?? "", Number(key));
  const act = /^[1-4]$/.test(key) ? depth : ARROWS[key] ? () => walk(map, here, ARROWS[key], calls) : acts[key];
  if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    act();
  }
}

/** Where the reader is: as far as the keys went, or else at what is selected. */
function hereOn(cy) {
  const walked = cy.nodes(".walked");
  return walked.nonempty() ? walked : cy.nodes(".selected").last();
}

function walk({ cy }, here, direction, calls) {
  const next = nextAlong(cy, here, direction);
  if (next.nonempty()) {
    cy.nodes().removeClass("walked");
    next.addClass("walked");
    calls.say(`${next.data("name")}, ${next.data("kind")}, ${next.connectedEdges().length} lines`);
  }
}
