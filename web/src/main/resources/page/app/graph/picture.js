/** How long nothing may have been drawn anew until the map is at rest, and how often it is looked after then; milliseconds. */
const REST = 350;
const PACE = 100;

/** A map with more nodes and edges than this takes a while to have its picture taken. */
const LARGE = 8000;

/**
 * The picture by which Cytoscape moves a map fast. It takes one of what it draws at rest, and only then: so what was drawn
 * anew is drawn once more a little later. A large map that is moved before its picture is ready moves without its lines.
 */
export class Picture {
  #cy;
  #rest = 0;

  constructor(cy) {
    this.#cy = cy;
    keepPressesPlain(cy);
  }

  /** To be called when anything was drawn anew. */
  renew() {
    this.#hideLines(this.#cy.elements().length > LARGE);
    this.#takeLater();
  }

  #takeLater() {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#cy.one("render", () => this.#await());
      this.#cy.forceRender();
    }, REST);
  }

  /** Cytoscape takes no picture soon after a change, and one of many parts bit by bit. */
  #await() {
    const { skipping, layersQueue } = this.#cy.renderer().data.lyrTxrCache;
    clearTimeout(this.#rest);
    if (skipping) {
      this.#takeLater();
    } else if (layersQueue.size() > 0) {
      this.#rest = setTimeout(() => this.#await(), PACE);
    } else {
      this.#hideLines(false);
    }
  }

  #hideLines(isMoved) {
    this.#cy.renderer().hideEdgesOnViewport = isMoved;
  }
}

/**
 * What is pressed looks as before: else a map that is dragged by one of its lines would be drawn anew in each frame, all
 * of it, instead of being moved as the picture that it is.
 */
function keepPressesPlain(cy) {
  Object.getPrototypeOf(cy.collection()).activate = function activate() {
    return this;
  };
}
