/*
 * A thread of its own in which Cytoscape puts a graph into order, so that the page stays at hand meanwhile. It takes one
 * message, { order, elements }, answers with [[id, { x, y }], ...], and is to be ended then, or when nobody waits any more.
 */
const CYTOSCAPE = "/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";

/* The libraries leave globals behind. */
const ORDERS = {
  klay: {
    scripts: ["/webjars/klayjs/0.4.1/klay.js", "/webjars/cytoscape-klay/3.1.2/cytoscape-klay.js"],
    extension: "cytoscapeKlay",
    options: { klay: { direction: "RIGHT", spacing: 120, thoroughness: 3 } },
  },
  fcose: {
    scripts: [
      "/webjars/layout-base/2.0.1/layout-base.js",
      "/webjars/cose-base/2.2.0/cose-base.js",
      "/webjars/cytoscape-fcose/2.2.0/cytoscape-fcose.js",
    ],
    extension: "cytoscapeFcose",
    options: {
      quality: "default",
      randomize: false,
      nodeRepulsion: (node) => 9000 + 900 * node.data("height"),
      idealEdgeLength: 130,
      edgeElasticity: 0.35,
      gravity: 0.12,
      gravityRange: 2.4,
      nodeSeparation: 90,
    },
  },
};

const SIZES = [{ selector: "node", style: { width: "data(width)", height: "data(height)" } }];

self.onmessage = ({ data: { order, elements } }) => {
  const { scripts, extension, options } = ORDERS[order];
  self.importScripts(CYTOSCAPE);
  // Without a window, Klay takes over the thread's messages; Cytoscape, with one, looks for a document.
  Object.assign(self, { window: self, document: {} });
  self.importScripts(...scripts);
  self.cytoscape.use(self[extension]);
  const cy = self.cytoscape({ headless: true, styleEnabled: true, style: SIZES, elements });
  cy.layout({ name: order, ...options, animate: false, fit: false }).run();
  self.postMessage(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
};
