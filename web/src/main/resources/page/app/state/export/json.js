import { edgesOf, nodesOf } from "./rows.js";

/** Nodes and edges as JSON. */
export const json = (scene) => JSON.stringify({ nodes: nodesOf(scene), edges: edgesOf(scene) }, null, 2);
