import { edgesOf, nodesOf } from "./rows.js";

/** The edges as a table, with the names of their ends. */
export function csv(scene) {
  const names = new Map(nodesOf(scene).map(({ id, name }) => [id, name]));
  const header = ["from", "from_name", "relation", "to", "to_name", "lines", "inferred", "denied", "confidence"];
  const rows = edgesOf(scene).map((edge) => [
    edge.from,
    names.get(edge.from),
    edge.relation,
    edge.to,
    names.get(edge.to),
    edge.support,
    edge.inferred,
    edge.denied,
    edge.confidence,
  ]);
  return [header, ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
}

/** A cell is quoted where it has to be; one that a spreadsheet would run as a formula is made plain text. */
function cell(value) {
  const text = String(value).replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
