import cytoscape from "cytoscape";

/* These come as scripts that leave a global behind, not as modules; each is fetched when it is first needed. */
const FCOSE = [
  "/webjars/layout-base/2.0.1/layout-base.js",
  "/webjars/cose-base/2.2.0/cose-base.js",
  "/webjars/cytoscape-fcose/2.2.0/cytoscape-fcose.js",
];

const KLAY = ["/webjars/klayjs/0.4.1/klay.js", "/webjars/cytoscape-klay/3.1.2/cytoscape-klay.js"];

let fcose;
let klay;

/** Makes the force-directed layout known to Cytoscape. */
export function withFcose() {
  fcose ??= Promise.all(FCOSE.map(script)).then(() => cytoscape.use(window.cytoscapeFcose));
  return fcose;
}

/** Makes the layered layout known to Cytoscape. */
export function withKlay() {
  klay ??= Promise.all(KLAY.map(script)).then(() => cytoscape.use(window.cytoscapeKlay));
  return klay;
}

function script(source) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    Object.assign(element, { src: source, async: false, onload: resolve, onerror: reject });
    document.head.append(element);
  });
}
