const MARGIN = 4;

/** The whole map in a corner, with a frame about what is on the screen; a click or a drag goes there. */
export class Minimap {
  #cy;
  #canvas;
  #pen;
  #waiting = false;
  #picture = null;
  #frame = null;

  constructor(map, canvas) {
    this.#cy = map.cy;
    this.#canvas = canvas;
    this.#pen = canvas.getContext("2d");
    this.#cy.on("add remove position class", () => (this.#picture = null));
    this.#cy.on("render", () => this.#soon());
    canvas.addEventListener("pointerdown", (event) => {
      canvas.setPointerCapture(event.pointerId);
      this.#goTo(event);
    });
    document.addEventListener("themechange", () => (this.#picture = null));
    canvas.addEventListener("pointermove", (event) => event.buttons && this.#goTo(event));
  }

  #soon() {
    if (!this.#waiting) {
      this.#waiting = true;
      setTimeout(() => {
        this.#waiting = false;
        this.#draw();
      }, 80);
    }
  }

  #draw() {
    if (this.#picture === null) {
      this.#frame = this.#frameNow();
      this.#picture = this.#pictureNow();
    }
    const { width, height } = this.#canvas;
    const { x, y, scale } = this.#frame;
    const seen = this.#cy.extent();
    this.#canvas.hidden = this.#showsAll(seen);
    this.#pen.clearRect(0, 0, width, height);
    this.#pen.drawImage(this.#picture, 0, 0);
    this.#pen.strokeStyle = getComputedStyle(this.#canvas).getPropertyValue("--accent");
    this.#pen.strokeRect(
      (seen.x1 - x) * scale + MARGIN,
      (seen.y1 - y) * scale + MARGIN,
      seen.w * scale,
      seen.h * scale,
    );
  }

  /** All nodes as dots, drawn anew only where some came, went, moved or changed their looks. */
  #pictureNow() {
    const picture = new OffscreenCanvas(this.#canvas.width, this.#canvas.height);
    const pen = picture.getContext("2d");
    const { x, y, scale } = this.#frame;
    const tokens = getComputedStyle(this.#canvas);
    this.#cy.nodes(":visible").forEach((node) => {
      const at = node.position();
      pen.globalAlpha = node.hasClass("faded") ? 0.25 : 0.9;
      pen.fillStyle = tokens.getPropertyValue(`--kind-${node.data("kind")}`);
      pen.fillRect((at.x - x) * scale + MARGIN - 1, (at.y - y) * scale + MARGIN - 1, 2.5, 2.5);
    });
    return picture;
  }

  /** Whether the screen shows the whole map, so that there is nowhere to go. */
  #showsAll({ x1, x2, y1, y2 }) {
    const { x, y, w, h } = this.#frame;
    return x >= x1 && x + w <= x2 && y >= y1 && y + h <= y2;
  }

  /** Where the corner of the map lies, how large it is, and how small it is drawn. */
  #frameNow() {
    const { x1: x, y1: y, w, h } = this.#cy.nodes(":visible").boundingBox({ includeLabels: false });
    const scale = Math.min((this.#canvas.width - 2 * MARGIN) / (w || 1), (this.#canvas.height - 2 * MARGIN) / (h || 1));
    return { x, y, w, h, scale };
  }

  #goTo({ offsetX, offsetY }) {
    const { x, y, scale } = this.#frame;
    const zoom = this.#cy.zoom();
    this.#cy.pan({
      x: this.#cy.width() / 2 - (x + (offsetX - MARGIN) / scale) * zoom,
      y: this.#cy.height() / 2 - (y + (offsetY - MARGIN) / scale) * zoom,
    });
  }
}
