import { edgesOf, nodesOf } from "./rows.js";

/** Statements that build what is shown in any Neo4j, and change nothing when they run again. */
export const cypher = (scene) => `${[...nodesOf(scene).map(node), ...edgesOf(scene).map(edge)].join("\n")}\n`;

const node = ({ id, name, kind }) => `MERGE (n:Entity {id: ${text(id)}}) SET n:${label(kind)}, n.name = ${text(name)};`;

const edge = ({ from, relation, to, support, denied, confidence }) =>
  `MATCH (a:Entity {id: ${text(from)}}), (b:Entity {id: ${text(to)}}) ` +
  (denied
    ? `MERGE (a)-[r:DENIED {relation: ${text(relation)}}]->(b)`
    : `MERGE (a)-[r:${label(relation)}]->(b)`) +
  ` SET r.support = ${support}, r.confidence = ${text(confidence)};`;

const text = (value) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const label = (value) => `\`${value.replaceAll("`", "``")}\``;
