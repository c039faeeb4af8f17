/** On a map narrower than this a route runs downwards. */
const NARROW = 560;
const MARGIN = 76;
const WIDEST_MARGIN = 0.1;
const LARGEST = 1.15;

/** On a map wider than this there is room for things to be drawn larger. */
const ROOMY = 1600;

/** The whole map may come nearer to the edge: its outer names give way. A narrow map begins with what can be read. */
const WHOLE_MARGIN = 40;
const SMALLEST_READABLE = 0.3;

/** Puts some nodes into an order of their own for a while, in the middle of the map, and back when it is left. */
export class Arrangement {
  #cy;
  #shown = "";
  #moved = new Map();
  #held = new Map();

  constructor(cy) {
    this.#cy = cy;
  }

  /** Whether this node stands away from its place now. */
  owns(node) {
    return this.#moved.has(node.id());
  }

  /** Goes over to these places, or back where there are none; says whether anything changed. */
  take(places, home) {
    const key = places ? JSON.stringify([...places]) : "";
    if (key === this.#shown) {
      return false;
    }
    this.#shown = key;
    this.#putBack(home);
    if (places) {
      this.#arrange(places);
    }
    return true;
  }

  /** Keeps these nodes where they are pinned, whatever the order; those no longer pinned go back to their places. */
  hold(pins, home) {
    const released = this.#cy.nodes().filter((node) => this.#held.has(node.id()) && !pins.has(node.id()));
    released.grabify().positions((node) => this.#moved.get(node.id()) ?? home.of(node.id()) ?? node.position());
    this.#cy
      .nodes()
      .filter((node) => pins.has(node.id()))
      .ungrabify()
      .positions((node) => pins.get(node.id()));
    this.#held = pins;
  }

  /** Shows all that stands in order, or else the whole map. */
  fit() {
    if (this.#cy.data("upright")) {
      this.#fitUpright();
      return;
    }
    const owned = this.#cy.nodes().filter((node) => this.owns(node));
    const shown = owned.nonempty() ? owned : this.#cy.nodes();
    this.#cy.fit(shown, Math.min(owned.nonempty() ? MARGIN : WHOLE_MARGIN, this.#cy.width() * WIDEST_MARGIN));
    const largest = Math.max(LARGEST, this.#cy.width() / ROOMY);
    if (this.#cy.zoom() > largest) {
      this.#cy.zoom(largest);
      this.#cy.center(shown);
    }
  }

  /** As `fit`, but on a narrow map no smaller than can be read, about what is most told of, and filling the room. */
  begin() {
    this.fit();
    const isWhole = this.#moved.size === 0;
    if (isWhole && this.#cy.width() < NARROW && this.#cy.zoom() < SMALLEST_READABLE) {
      this.#cy.zoom(SMALLEST_READABLE);
      this.#cy.center(this.#cy.nodes().max((node) => node.data("weight")).ele);
      this.#fillRoom();
    }
  }

  /** Leaves no room free on one side while the other side is cut off; what fits stands in the middle. */
  #fillRoom() {
    const { x1, x2, y1, y2 } = this.#cy.nodes().boundingBox();
    const zoom = this.#cy.zoom();
    const { x, y } = this.#cy.pan();
    this.#cy.pan({
      x: filling(x, x1 * zoom, x2 * zoom, this.#cy.width()),
      y: filling(y, y1 * zoom, y2 * zoom, this.#cy.height()),
    });
  }

  /** The row of stops runs down the left; their names have the rest of the width. */
  #fitUpright() {
    const { y1, h } = this.#cy.nodes(".stop").boundingBox({ includeLabels: false });
    const zoom = Math.min(LARGEST, (this.#cy.height() - MARGIN) / h);
    this.#cy.viewport({ zoom, pan: { x: this.#cy.width() * 0.3, y: (this.#cy.height() - h * zoom) / 2 - y1 * zoom } });
  }

  #arrange(places) {
    const nodes = this.#cy.nodes().filter((node) => places.has(node.id()));
    const isUpright = this.#cy.width() < NARROW && nodes.some((node) => node.hasClass("stop"));
    this.#cy.data("upright", isUpright);
    this.#cy.elements(".quiet").toggleClass("left-out", isUpright);
    this.#moved = new Map([...places].map(([id, place]) => [id, turned(place, isUpright)]));
    nodes.positions((node) => this.#moved.get(node.id()));
  }

  #putBack(home) {
    const away = this.#cy.nodes().filter((node) => this.owns(node) && home.has(node.id()));
    away.positions((node) => home.of(node.id()));
    this.#moved = new Map();
    this.#cy.data("upright", false);
  }
}

/** How far to move what reaches from one place to another, as near as can be to where it is moved. */
const filling = (pan, from, to, room) =>
  to - from <= room ? (room - from - to) / 2 : Math.min(Math.max(pan, room - to), -from);

const turned = ({ x, y }, isUpright) => (isUpright ? { x: y, y: x } : { x, y });
