const COLUMN = 230;
const LANE = 150;

/** Draws a route left to right in the middle of the map, and puts its stops back when it is left. */
export class Trail {
  #cy;
  #shown = "";
  #moved = new Set();

  constructor(cy) {
    this.#cy = cy;
  }

  /** Whether the trail has moved this node from its place. */
  owns(node) {
    return this.#moved.has(node.id());
  }

  /** Follows the route to these places, or leaves it; says "followed", "left" or "kept". */
  follow(lanes, home) {
    const key = lanes ? JSON.stringify([...lanes]) : "";
    if (key === this.#shown) {
      return "kept";
    }
    const had = this.#shown !== "";
    this.#shown = key;
    this.#putBack(home);
    if (!lanes) {
      return had ? "left" : "kept";
    }
    this.#arrange(lanes);
    return "followed";
  }

  #arrange(lanes) {
    const stops = this.#cy.nodes().filter((node) => lanes.has(node.id()));
    const { x1, x2, y1, y2 } = this.#cy.nodes().difference(stops).boundingBox({ includeLabels: false });
    const middle = Math.max(...[...lanes.values()].map(({ column }) => column)) / 2;
    stops.positions((node) => {
      const { column, lane } = lanes.get(node.id());
      return { x: (x1 + x2) / 2 + (column - middle) * COLUMN, y: (y1 + y2) / 2 + lane * LANE };
    });
    this.#moved = new Set(lanes.keys());
    this.#cy.fit(stops, 64);
    this.#cy.zoom({ level: Math.min(this.#cy.zoom(), 1.15), position: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } });
    this.#cy.center(stops);
  }

  #putBack(home) {
    this.#cy.nodes().filter((node) => this.owns(node) && home.has(node.id())).positions((node) => home.of(node.id()));
    this.#moved = new Set();
  }
}
