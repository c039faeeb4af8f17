/** How far a name stands from its node, in pixels. */
export const GAP = 3;

const LINE = 1.15;

/** The box of a node on the screen, but for the pan. */
export function boxOf(node, zoom) {
  const { x, y } = node.position();
  const [halfWidth, halfHeight] = [(node.width() * zoom) / 2, (node.height() * zoom) / 2];
  return {
    left: x * zoom - halfWidth,
    right: x * zoom + halfWidth,
    top: y * zoom - halfHeight,
    bottom: y * zoom + halfHeight,
  };
}

/** The box of a label beside the box of its node. */
export function boxBeside({ left, right, top, bottom }, { rows, width, size }, [halign, valign]) {
  const height = rows * size * LINE;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const start = { center: x - width / 2, right: right + GAP, left: left - GAP - width }[halign];
  const upper = { center: y - height / 2, bottom: bottom + GAP, top: top - GAP - height }[valign];
  return { left: start, right: start + width, top: upper, bottom: upper + height };
}

export const overlap = (one, other) =>
  one.left < other.right + 2 && other.left < one.right + 2 && one.top < other.bottom + 1 && other.top < one.bottom + 1;

const EDGE = 4;

/** Whether a box is not cut at the sides of the screen. */
export const isInside = ({ left, right }, { x1, x2 }, zoom) => left > x1 * zoom + EDGE && right < x2 * zoom - EDGE;
