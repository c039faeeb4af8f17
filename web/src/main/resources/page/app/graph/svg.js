/** The map as it is on the screen, as SVG: lines, shapes and the names that have room. */
export function svgOf(cy, container) {
  const token = (name) => getComputedStyle(container).getPropertyValue(`--${name}`).trim();
  const [width, height] = [cy.width(), cy.height()];
  const shown = cy.elements(":visible");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" fill="${token("paper")}"/>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 8 4 0 8z" fill="context-stroke"/></marker></defs>
${shown.edges().map(line).join("\n")}
${shown
  .nodes()
  .map((node) => shape(node, token))
  .join("\n")}
</svg>
`;
}

function line(edge) {
  const zoom = edge.cy().zoom();
  const [from, to] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()];
  const tip = edge.style("target-arrow-shape") === "none" ? "" : ' marker-end="url(#tip)"';
  const dash = edge.style("line-style") === "dashed" ? ' stroke-dasharray="5 4"' : "";
  const width = edge.numericStyle("width") * zoom;
  return `<path d="M${at(from)} L${at(to)}" stroke="${edge.style("line-color")}" stroke-width="${width.toFixed(2)}" opacity="${edge.effectiveOpacity()}"${dash}${tip}/>`;
}

function shape(node, token) {
  const { x, y } = node.renderedPosition();
  const [width, height] = [node.renderedWidth(), node.renderedHeight()];
  const box = `x="${(x - width / 2).toFixed(1)}" y="${(y - height / 2).toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"`;
  const round = { Service: height / 4, Feature: height / 2 }[node.data("kind")] ?? 1;
  return `<g opacity="${node.effectiveOpacity()}"><rect ${box} rx="${round.toFixed(1)}" fill="${node.style("background-color")}"/>${name(node, token)}</g>`;
}

function name(node, token) {
  const size = node.data("font") * node.cy().zoom();
  const { x1, x2, y1 } = node.boundingBox({ includeNodes: false, includeLabels: true });
  const { x: panX, y: panY } = node.cy().pan();
  const zoom = node.cy().zoom();
  const middle = (((x1 + x2) / 2) * zoom + panX).toFixed(1);
  const rows = node.data("label").split("\n").filter(Boolean);
  return rows
    .map(
      (row, index) =>
        `<text x="${middle}" y="${(y1 * zoom + panY + size * (index + 1) * 1.1).toFixed(1)}" font-family="system-ui, sans-serif" font-size="${size.toFixed(1)}" text-anchor="middle" fill="${token("ink")}">${escaped(row)}</text>`,
    )
    .join("");
}

const at = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escaped = (text) => text.replace(/[&<>]/g, (letter) => ENTITIES[letter]);
