const WORKER = "/app/worker/arrange.js";

/**
 * Puts nodes and edges into an order in a thread of its own. Gives a map from id to { x, y }, or null once the signal
 * calls it off; rejects where the thread fails.
 */
export function arrangedApart(order, elements, signal) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER);
    const end = (settle) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener("abort", () => end(() => resolve(null)));
    worker.onmessage = ({ data: places }) => end(() => resolve(new Map(places)));
    worker.onerror = ({ message }) => end(() => reject(new Error(message)));
    worker.postMessage({ order, elements: bare(elements) });
  });
}

/** As much of nodes and edges as an order depends on. */
const bare = (elements) => [
  ...elements.nodes().map((node) => ({
    data: { id: node.id(), width: node.outerWidth(), height: node.outerHeight() },
    position: { ...node.position() },
  })),
  ...elements.edges().map((edge) => ({
    group: "edges",
    data: { id: edge.id(), source: edge.source().id(), target: edge.target().id() },
  })),
];
