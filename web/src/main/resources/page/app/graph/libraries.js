import cytoscape from "cytoscape";

/* These come as scripts that leave a global behind, not as modules; each is fetched when it is first needed. */
const KLAY = ["/webjars/klayjs/0.4.1/klay.js", "/webjars/cytoscape-klay/3.1.2/cytoscape-klay.js"];

let klay;

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
