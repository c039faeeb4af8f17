import cytoscape from "cytoscape";
import { Arrangement } from "./arrangement.js";
import { placeLabels } from "./labels.js";
import { placeBeside, placesBy } from "./layout.js";
import { Picture } from "./picture.js";
import { Places } from "./places.js";
import { reconcile } from "./reconcile.js";
import { styleOf } from "./style.js";

const MARGIN = 46;

/** How long the zoom has to be left alone until names are written anew, in milliseconds. */
const PAUSE = 60;

/** What takes longer than this is told of. */
const SOON = 300;

/** So many nodes and edges are added at once. */
const PART = 2000;

/** The map: draws a scene and moves nothing that the reader did not ask to move. */
export class MapCanvas extends EventTarget {
  #cy;
  #places = new Places();
  #arrangement;
  #picture;
  #drawing = Promise.resolve();
  #wanted = null;
  #isShown = false;
  #selected = "";
  #layout = "force";
  #ordering = new AbortController();
  #ordered = null;
  #pause = 0;

  constructor(container) {
    super();
    this.#cy = cytoscape({ container, style: styleOf(container), minZoom: 0.08, maxZoom: 4, selectionType: "single" });
    this.#picture = new Picture(this.#cy);
    this.#arrangement = new Arrangement(this.#cy);
    this.#cy.on("zoom pan resize", ({ type }) => this.#moved(type));
    document.addEventListener("themechange", () => this.#cy.style(styleOf(container)));
  }

  /** Cytoscape itself, for the gestures. */
  get cy() {
    return this.#cy;
  }

  /** Whether a node stands in an order that is only for a while. */
  isArranged(node) {
    return this.#arrangement.owns(node);
  }

  /** Draws a scene after the one that is being drawn; those between them are left out. */
  draw(scene) {
    this.#wanted = scene;
    if (scene.layout !== this.#layout) {
      this.#ordering.abort();
    }
    this.#drawing = this.#drawing.then(() => this.#draw(scene));
    return this.#drawing;
  }

  async #draw(scene) {
    if (scene.version === null || scene !== this.#wanted) {
      return;
    }
    this.#cy.resize();
    this.#places.open(scene.version);
    if (this.#places.knowFew(scene.homes)) {
      this.#places.keep(scene.homes);
      this.#cy.nodes().positions((node) => this.#places.of(node.id()) ?? node.position());
      this.#isShown = false;
    }
    if (await this.#add(reconcile(this.#cy, scene), scene)) {
      this.#follow(scene);
      await this.#order(scene.layout);
      this.#lookAt(scene);
      this.label();
      this.#show();
    }
  }

  /** Tells once that the map is there, and leaves a mark for whoever measures how long that takes. */
  #show() {
    if (!this.#isShown) {
      this.#isShown = true;
      this.dispatchEvent(new Event("moved"));
      this.#cy.one("render", () => performance.mark("graph interactive"));
    }
  }

  /** Adds what is new on the map, many in parts; returns whether all of it came before another scene was wanted. */
  async #add(missing, scene) {
    const all = missing.length;
    for (let done = 0; done < all; done += PART) {
      if (done > 0) {
        this.#tell({ done, all });
        await nextTask();
      }
      if (scene !== this.#wanted) {
        break;
      }
      this.#settle(this.#cy.add(missing.slice(done, done + PART)).nodes());
    }
    if (all > PART) {
      this.#tell(null);
    }
    return scene === this.#wanted;
  }

  /** Tells how far the drawing has come. */
  #tell(progress) {
    this.dispatchEvent(new CustomEvent("drawing", { detail: progress }));
  }

  /** Finds places for nodes that are new on the map. */
  #settle(fresh) {
    const known = fresh.filter((node) => this.#places.has(node.id()));
    known.positions((node) => this.#places.of(node.id()));
    const strangers = fresh.difference(known);
    if (strangers.nonempty()) {
      placeBeside(strangers);
      this.#places.keepNodes(strangers);
    }
  }

  /** Puts things where the reader moved them, and back where that was undone. */
  #follow({ moved, homes }) {
    const changed = this.#places.follow(moved, homes);
    this.#cy
      .nodes()
      .filter((node) => changed.has(node.id()) && !this.isArranged(node))
      .positions((node) => this.#places.of(node.id()));
  }

  /** Works out the order that the reader wants, once; where that takes long it is told, and another wish calls it off. */
  async #order(layout) {
    if (layout === this.#layout) {
      return;
    }
    this.#layout = layout;
    this.#ordering = new AbortController();
    if (!this.#isShown) {
      this.#arrangement.begin();
      this.label();
    }
    const late = setTimeout(() => this.#tell({ layout }), SOON);
    try {
      this.#ordered = await placesBy(layout, this.#cy.elements().not(".hop"), this.#ordering.signal);
    } catch (problem) {
      this.#ordered = null;
      reportError(problem);
    }
    clearTimeout(late);
    this.#tell(null);
  }

  /** Brings into sight what the reader turned to; moves nothing otherwise. */
  #lookAt({ places, pins, selected }) {
    const isOrdered = this.#arrangement.take(places ?? this.#ordered, this.#places);
    this.#arrangement.hold(pins, this.#places);
    if (isOrdered || !this.#isShown) {
      this.#arrangement.begin();
    }
    const key = selected.join(" ");
    if (key && key !== this.#selected) {
      this.#keepInSight(this.#cy.nodes().filter((node) => selected.includes(node.id())));
    }
    this.#selected = key;
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
    this.#arrangement.fit();
  }

  /** Zooms about the middle of the map. */
  zoomBy(factor) {
    const renderedPosition = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition });
  }

  /** A picture of all that is shown. */
  png() {
    const bg = getComputedStyle(this.#cy.container()).getPropertyValue("--paper").trim();
    return this.#cy.png({ output: "blob", full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg });
  }

  /** Lights one edge, or none. */
  point(id) {
    this.#cy.edges(".pointed").removeClass("pointed");
    if (id !== null) {
      this.#cy.getElementById(id).addClass("pointed");
    }
  }

  /** Writes the names that have room, of these nodes only where some are given. */
  label(nodes) {
    placeLabels(this.#cy, nodes);
    this.#picture.renew();
  }

  /** Names change with the zoom alone. */
  #moved(how) {
    if (!this.#isShown) {
      return;
    }
    this.dispatchEvent(new Event("moved"));
    if (how !== "pan") {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.label(), PAUSE);
    }
  }
}

/** Lets the browser draw and the reader act. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
