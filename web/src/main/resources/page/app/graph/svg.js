const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const GAP = 3;
const LINE = 1.1;

const DASHES = { dashed: "5 4", dotted: "1.5 4" };

const ARROW =
  '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto">' +
  '<path d="M0 0 8 4 0 8z" fill="context-stroke"/></marker></defs>';

/** The map as it is on the screen, as SVG: lines, shapes and the names that have room. */
export function svgOf(cy) {
  const [width, height] = [cy.width(), cy.height()];
  const tokens = getComputedStyle(cy.container());
  const [paper, ink] = ["--paper", "--ink"].map((name) => tokens.getPropertyValue(name).trim());
  const shown = cy.elements(":visible");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes({ width, height, viewBox: `0 0 ${width} ${height}` })}>`,
    ARROW,
    tag("rect", { width, height, fill: paper }),
    ...shown.edges().map(line),
    ...shown.nodes().map(shape),
    ...shown.nodes().map((node) => name(node, ink)),
    "</svg>\n",
  ].join("\n");
}

function line(edge) {
  const [from, to] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()];
  return tag("path", {
    d: `M${at(from)} L${at(to)}`,
    stroke: edge.style("line-color"),
    "stroke-width": edge.numericStyle("width") * edge.cy().zoom(),
    "stroke-dasharray": DASHES[edge.style("line-style")] ?? "none",
    "marker-end": edge.style("target-arrow-shape") === "none" ? "none" : "url(#tip)",
    opacity: edge.effectiveOpacity(),
  });
}

function shape(node) {
  const { x, y } = node.renderedPosition();
  const [width, height] = [node.renderedWidth(), node.renderedHeight()];
  const rx = node.data("kind") === "Feature" ? height / 2 : height / 5;
  const fill = node.style("background-color");
  return tag("rect", {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx,
    fill,
    opacity: node.effectiveOpacity(),
  });
}

function name(node, fill) {
  const size = node.data("font") * node.cy().zoom();
  const rows = node.data("label").split("\n").filter(Boolean);
  const look = { ...anchor(node, rows.length * size * LINE), "font-size": size, "font-family": "system-ui", fill };
  return rows
    .map((row, index) => ({
      row,
      place: { ...look, y: look.y + size * LINE * (index + 0.85), opacity: node.effectiveOpacity() },
    }))
    .map(({ row, place }) => `<text ${attributes(place)}>${escaped(row)}</text>`)
    .join("");
}

/** Where the name of a node begins, as it stands beside the node on the map. */
function anchor(node, height) {
  const { x, y } = node.renderedPosition();
  const [halfWidth, halfHeight] = [node.renderedWidth() / 2 + GAP, node.renderedHeight() / 2 + GAP];
  const top = { center: y - height / 2, bottom: y + halfHeight, top: y - halfHeight - height }[node.data("valign")];
  const sides = {
    center: { x, "text-anchor": "middle" },
    right: { x: x + halfWidth, "text-anchor": "start" },
    left: { x: x - halfWidth, "text-anchor": "end" },
  };
  return { ...sides[node.data("halign")], y: top };
}

const at = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

const tag = (element, values) => `<${element} ${attributes(values)}/>`;

const attributes = (values) =>
  Object.entries(values)
    .map(([key, value]) => `${key}="${escaped(typeof value === "number" ? Number(value.toFixed(2)) : value)}"`)
    .join(" ");

const escaped = (text) => String(text).replace(/[&<>"]/g, (letter) => ENTITIES[letter]);
