const MARGIN = 4;

/** The whole map in a corner, with a frame about what is on the screen; a click or a drag goes there. */
export class Minimap {
  #cy;
  #canvas;
  #pen;
  #waiting = false;

  constructor(map, canvas) {
    this.#cy = map.cy;
    this.#canvas = canvas;
    this.#pen = canvas.getContext("2d");
    this.#cy.on("render", () => this.#soon());
    canvas.addEventListener("pointerdown", (event) => {
      canvas.setPointerCapture(event.pointerId);
      this.#goTo(event);
    });
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
    const { width, height } = this.#canvas;
    const { x, y, scale } = this.#frame();
    const tokens = getComputedStyle(this.#canvas);
    this.#pen.clearRect(0, 0, width, height);
    this.#cy.nodes(":visible").forEach((node) => {
      const at = node.position();
      this.#pen.globalAlpha = node.hasClass("faded") ? 0.25 : 0.9;
      this.#pen.fillStyle = tokens.getPropertyValue(`--kind-${node.data("kind")}`);
      this.#pen.fillRect((at.x - x) * scale + MARGIN - 1, (at.y - y) * scale + MARGIN - 1, 2.5, 2.5);
    });
    const seen = this.#cy.extent();
    this.#canvas.hidden = this.#showsAll(seen);
    this.#pen.globalAlpha = 1;
    this.#pen.strokeStyle = tokens.getPropertyValue("--accent");
    this.#pen.strokeRect(
      (seen.x1 - x) * scale + MARGIN,
      (seen.y1 - y) * scale + MARGIN,
      seen.w * scale,
      seen.h * scale,
    );
  }

  /** Whether the screen shows the whole map, so that there is nowhere to go. */
  #showsAll({ x1, x2, y1, y2 }) {
    const all = this.#cy.nodes(":visible").boundingBox({ includeLabels: false });
    return all.x1 >= x1 && all.x2 <= x2 && all.y1 >= y1 && all.y2 <= y2;
  }

  /** Where the corner of the map lies and how small it is drawn. */
  #frame() {
    const { x1, y1, w, h } = this.#cy.nodes(":visible").boundingBox({ includeLabels: false });
    const scale = Math.min((this.#canvas.width - 2 * MARGIN) / (w || 1), (this.#canvas.height - 2 * MARGIN) / (h || 1));
    return { x: x1, y: y1, scale };
  }

  #goTo({ offsetX, offsetY }) {
    const { x, y, scale } = this.#frame();
    const zoom = this.#cy.zoom();
    this.#cy.pan({
      x: this.#cy.width() / 2 - (x + (offsetX - MARGIN) / scale) * zoom,
      y: this.#cy.height() / 2 - (y + (offsetY - MARGIN) / scale) * zoom,
    });
  }
}
