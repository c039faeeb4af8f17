import cytoscape from "cytoscape";
import { placeLabels } from "./labels.js";
import { layOut, layoutReady, placeBeside } from "./layout.js";
import { Places } from "./places.js";
import { reconcile } from "./reconcile.js";
import { styleOf } from "./style.js";
import { Trail } from "./trail.js";

const MARGIN = 46;

/** The map: draws a scene and moves nothing that the reader did not ask to move. */
export class MapCanvas extends EventTarget {
  #cy;
  #places = new Places();
  #trail;
  #drawing = Promise.resolve();
  #seen = { focus: "", selected: "" };

  constructor(container) {
    super();
    this.#cy = cytoscape({ container, style: styleOf(container), minZoom: 0.08, maxZoom: 4, boxSelectionEnabled: false });
    this.#trail = new Trail(this.#cy);
    this.#cy.on("zoom pan resize", () => this.#moved());
    this.#cy.on("dragfree", "node", ({ target }) => this.#trail.owns(target) || this.#places.keep(target));
    document.addEventListener("themechange", () => this.#cy.style(styleOf(container)));
  }

  /** Cytoscape itself, for the gestures. */
  get cy() {
    return this.#cy;
  }

  /** Draws a scene after those that came before it. */
  draw(scene) {
    this.#drawing = this.#drawing.then(() => this.#draw(scene));
    return this.#drawing;
  }

  async #draw(scene) {
    if (scene.version === null) {
      return;
    }
    this.#places.open(scene.version);
    await (this.#places.isEmpty && layoutReady());
    const fresh = reconcile(this.#cy, scene);
    this.#settle(fresh);
    this.#lookAt(scene);
    this.label();
  }

  /** Finds places for nodes that are new on the map. */
  #settle(fresh) {
    const known = fresh.filter((node) => this.#places.has(node.id()));
    known.positions((node) => this.#places.of(node.id()));
    const strangers = fresh.difference(known);
    if (strangers.empty()) {
      return this.#fitFirst(fresh);
    }
    if (this.#places.isEmpty) {
      layOut(this.#cy.elements().not(".hop"));
    } else {
      placeBeside(strangers);
    }
    this.#places.keep(strangers);
    return this.#fitFirst(fresh);
  }

  #fitFirst(fresh) {
    if (fresh.nonempty() && fresh.length === this.#cy.nodes().length) {
      this.fit();
    }
  }

  #lookAt(scene) {
    const changed = this.#trail.follow(scene.places, this.#places);
    if (changed === "left" || (this.#seen.focus !== scene.focus && !scene.places)) {
      this.fit();
    }
    const selected = scene.selected.join(" ");
    if (selected && selected !== this.#seen.selected) {
      this.#keepInSight(this.#cy.nodes().filter((node) => scene.selected.includes(node.id())));
    }
    this.#seen = { focus: scene.focus, selected };
  }

  /** Moves the map just so far that the nodes are on the screen. */
  #keepInSight(nodes) {
    const box = nodes.renderedBoundingBox();
    const [right, bottom] = [this.#cy.width() - MARGIN, this.#cy.height() - MARGIN];
    const x = Math.max(0, MARGIN - box.x1) + Math.min(0, right - box.x2);
    const y = Math.max(0, MARGIN - box.y1) + Math.min(0, bottom - box.y2);
    if (x || y) {
      this.#cy.panBy({ x, y });
    }
  }

  /** Shows all that there is. */
  fit() {
    const stops = this.#cy.nodes(".stop, .quiet");
    this.#cy.fit(stops.nonempty() ? stops : this.#cy.nodes(), MARGIN);
    if (stops.nonempty() && this.#cy.zoom() > 1.1) {
      this.#cy.zoom(1.1);
      this.#cy.center(stops);
    }
  }

  /** Zooms about the middle of the map. */
  zoomBy(factor) {
    const renderedPosition = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition });
  }

  /** Writes the names that have room; those of `first` before others. */
  label(first) {
    placeLabels(this.#cy, first);
  }

  #moved() {
    this.dispatchEvent(new Event("moved"));
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.label(), 60);
  }
}
