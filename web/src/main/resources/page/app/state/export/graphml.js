import { edgesOf, nodesOf } from "./rows.js";

const KEYS = [
  ["node", "name", "string"],
  ["node", "kind", "string"],
  ["edge", "relation", "string"],
  ["edge", "lines", "int"],
  ["edge", "denied", "boolean"],
  ["edge", "confidence", "string"],
];

/** Nodes and edges as GraphML, for yEd, Gephi and the like. */
export const graphml = (scene) => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${KEYS.map(([on, name, type]) => `  <key id="${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`).join("\n")}
  <graph edgedefault="directed">
${nodesOf(scene).map(node).join("\n")}
${edgesOf(scene).map(edge).join("\n")}
  </graph>
</graphml>
`;

const node = ({ id, name, kind }) =>
  `    <node id="${escaped(id)}">${datum("name", name)}${datum("kind", kind)}</node>`;

const edge = ({ from, to, relation, support, denied, confidence }) =>
  `    <edge source="${escaped(from)}" target="${escaped(to)}">${datum("relation", relation)}${datum("lines", support)}${datum("denied", denied)}${datum("confidence", confidence)}</edge>`;

const datum = (key, value) => `<data key="${key}">${escaped(value)}</data>`;

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (value) => String(value).replace(/[&<>"]/g, (letter) => ENTITIES[letter]);
