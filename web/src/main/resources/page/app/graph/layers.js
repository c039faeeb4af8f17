/** The room of a node in a column, what lies between two layers, and how much wider than high the whole may be. */
const CELL = { width: 200, height: 78 };
const BETWEEN = 120;
const WIDTH = 1.5;

/** Nodes nearer to each other than this, in the direction of the layers, are of one layer. */
const SAME = 60;

/**
 * Layers from left to right, each folded into as many columns as let the whole fit a screen; nodes keep their order from
 * above. Gives { places, width, height } about the middle; the layers are told from where the nodes stand now.
 */
export function foldedLayers(nodes) {
  const layers = layersOf(nodes);
  const rows = rowsFor(layers);
  const columns = layers.flatMap((layer, index) => columnsOf(layer, rows).map((column) => ({ column, index })));
  const x = ({ index }, number) => number * CELL.width + index * BETWEEN;
  const width = x(columns.at(-1), columns.length - 1);
  const places = new Map();
  columns.forEach((each, number) =>
    each.column.forEach((node, row) =>
      places.set(node.id(), {
        x: x(each, number) - width / 2,
        y: (row - (each.column.length - 1) / 2) * CELL.height,
      }),
    ),
  );
  return { places, width: width + CELL.width, height: rows * CELL.height };
}

function layersOf(nodes) {
  const layers = [];
  let last = -Infinity;
  nodes
    .toArray()
    .sort((one, other) => one.position("x") - other.position("x"))
    .forEach((node) => {
      if (node.position("x") - last > SAME) {
        layers.push([]);
      }
      last = node.position("x");
      layers.at(-1).push(node);
    });
  return layers.map((layer) => layer.sort((one, other) => one.position("y") - other.position("y")));
}

/** The fewest rows with which the columns are not too wide for the height. */
function rowsFor(layers) {
  const longest = Math.max(...layers.map(({ length }) => length));
  const isWide = (rows) => {
    const columns = layers.reduce((sum, { length }) => sum + Math.ceil(length / rows), 0);
    return columns * CELL.width + layers.length * BETWEEN > WIDTH * rows * CELL.height;
  };
  let rows = 1;
  while (rows < longest && isWide(rows)) {
    rows++;
  }
  return rows;
}

/** Evenly filled, the first no longer than the last. */
function columnsOf(layer, rows) {
  const count = Math.ceil(layer.length / rows);
  const length = Math.ceil(layer.length / count);
  return Array.from({ length: count }, (_, index) => layer.slice(index * length, (index + 1) * length));
}
