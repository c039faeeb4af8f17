import { nextAlong } from "./walk.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The words of more edges than this would cover each other. */
const MANY = 12;

/** Of more than this, the rest is not dimmed about a node: it would take longer than one looks. */
const CROWD = 3000;

/** Turns what the reader does on the map into calls: open, openEdge, expand, menu, mark, letGo, depth, say. */
export function listen(map, container, calls) {
  const { cy } = map;
  cy.on("tap", "node", ({ target }) => calls.open(target.id()));
  cy.on("dbltap", "node", ({ target }) => calls.expand(target.id()));
  cy.on("tap", "edge", ({ target }) => calls.openEdge(target.data("from"), target.data("to")));
  cy.on("tap", ({ target }) => target === cy && calls.letGo());
  cy.on("cxttap taphold", "node", ({ target }) => openMenu(target, container, calls));
  cy.on("boxend", () => setTimeout(() => calls.mark(cy.nodes(":selected").map((node) => node.id()))));
  cy.on("unselect", "node", () => cy.nodes(":selected").empty() && calls.mark([]));
  cy.on("mouseover", "node, edge", ({ target }) => light(map, target));
  cy.on("mouseout", "node, edge", () => unlight(map));
  container.addEventListener("keydown", (event) => onKey(event, map, calls));
}

function openMenu(node, container, calls) {
  const { left, top } = container.getBoundingClientRect();
  const { x, y } = node.renderedPosition();
  calls.menu(node.id(), Math.round(left + x), Math.round(top + y));
}

/** Lights a node with its neighbours and dims the rest; of an edge only tells its words. */
function light(map, element) {
  const { cy } = map;
  const near = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
  cy.batch(() => {
    if (element.isNode() && cy.elements().length <= CROWD) {
      cy.elements().difference(near).not(".faded").addClass("dimmed");
    }
    element.addClass("centre");
    near.edges().addClass(near.edges().length <= MANY ? "lit told" : "lit");
  });
  map.label(near.nodes());
}

function unlight(map) {
  map.cy.elements().removeClass("dimmed lit told centre");
  map.label();
}

function onKey(event, map, calls) {
  const key = event.key;
  const here = map.cy.nodes(".walked, .selected").last();
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
  const depth = () => calls.depth(Number(key));
  const act = /^[1-4]$/.test(key) ? depth : ARROWS[key] ? () => walk(map, here, ARROWS[key], calls) : acts[key];
  if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    act();
  }
}

function walk({ cy }, here, direction, calls) {
  const next = nextAlong(cy, here, direction);
  if (next.nonempty()) {
    cy.nodes().removeClass("walked");
    next.addClass("walked");
    calls.say(`${next.data("name")}, ${next.data("kind")}, ${next.connectedEdges().length} lines`);
  }
}
