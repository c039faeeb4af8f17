/** The looks of the map, as Cytoscape reads them; the colours are those of the page's tokens. */
export function styleOf(container) {
  const tokens = getComputedStyle(container);
  const token = (name) => tokens.getPropertyValue(`--${name}`).trim();
  return [...nodeLooks(token), ...edgeLooks(token), ...states(token)];
}

/** Nobody needs the colour: each kind has a shape of its own. */
const SHAPES = {
  Service: "round-rectangle",
  Feature: "ellipse",
  Format: "hexagon",
  DataSource: "barrel",
  Framework: "round-tag",
  Concept: "diamond",
};

function nodeLooks(token) {
  const kinds = Object.entries(SHAPES).map(([kind, shape]) => ({
    selector: `node.${kind}`,
    style: { shape, "background-color": token(`kind-${kind}`) },
  }));
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        "background-color": token("ink-soft"),
        "border-width": 1.5,
        "border-color": token("paper"),
        label: "data(label)",
        color: token("ink"),
        "font-family": token("font-text"),
        "font-size": "data(font)",
        "text-halign": "data(halign)",
        "text-valign": "data(valign)",
        "text-margin-x": "data(side)",
        "text-margin-y": "data(gap)",
        "text-wrap": "wrap",
        "line-height": 1.1,
        "text-outline-color": token("paper"),
        "text-outline-width": "data(halo)",
        "text-outline-opacity": 0.9,
      },
    },
    ...kinds,
    { selector: "node.Service", style: { width: "data(wide)", height: "data(size)" } },
    { selector: "node.pinned", style: { "border-color": token("ink"), "border-width": 3, "border-style": "double" } },
    { selector: "node.today", style: { "border-color": token("warn"), "border-style": "dashed" } },
  ];
}

function edgeLooks(token) {
  return [
    {
      selector: "edge",
      style: { width: 1, "line-color": token("rule-strong"), "curve-style": "haystack", "haystack-radius": 0 },
    },
    {
      selector: "edge.flow",
      style: {
        width: "data(width)",
        "line-color": token("ink-soft"),
        "line-opacity": 0.75,
        "curve-style": "bezier",
        "control-point-step-size": 26,
        "target-arrow-shape": "triangle",
        "target-arrow-color": token("ink-soft"),
        "arrow-scale": 0.8,
      },
    },
    {
      selector: "edge.flow.plain",
      style: { "curve-style": "haystack", "target-arrow-shape": "none", "line-opacity": 1, "line-color": token("rule-strong") },
    },
    { selector: "edge.spoke", style: { width: 1.5, "line-color": token("ink"), "target-arrow-color": token("ink") } },
    { selector: "edge.inferred", style: { "line-style": "dashed" } },
    { selector: "edge.likely", style: { "line-style": "dotted" } },
    { selector: "edge.denied", style: { display: "none", "line-color": token("denied") } },
    {
      selector: "edge.hop",
      style: {
        display: "element",
        width: 2.5,
        "line-color": token("ink"),
        "curve-style": "straight",
        "target-arrow-shape": "triangle",
        "target-arrow-color": token("ink"),
        label: "data(label)",
        color: token("ink"),
        "font-family": token("font-text"),
        "font-size": "data(font)",
        "text-background-color": token("paper"),
        "text-background-opacity": 1,
        "text-background-padding": 2,
        "text-margin-x": "data(aside)",
        "z-index": 20,
      },
    },
    {
      selector: "edge.hop.denied",
      style: {
        "line-color": token("denied"),
        color: token("denied"),
        "line-style": "dashed",
        "target-arrow-shape": "tee",
        "target-arrow-color": token("denied"),
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(bend)",
        "control-point-weights": 0.5,
      },
    },
    {
      selector: "edge.hop.pointed",
      style: { width: 5, "line-color": token("accent"), "target-arrow-color": token("accent") },
    },
    { selector: "edge.hop.quiet", style: { width: 1.5, opacity: 0.45 } },
  ];
}

function states(token) {
  return [
    { selector: "node.quiet", style: { opacity: 0.6 } },
    { selector: ".left-out", style: { display: "none" } },
    { selector: ".faded", style: { opacity: 0.1, events: "no" } },
    { selector: "node.aside", style: { opacity: 0.4 } },
    { selector: "edge.aside", style: { opacity: 0.2 } },
    { selector: "edge.beside", style: { "line-color": token("ink"), "line-opacity": 1, "target-arrow-color": token("ink") } },
    { selector: ".dimmed", style: { opacity: 0.12 } },
    {
      selector: "edge.lit",
      style: { display: "element", opacity: 1, "line-color": token("ink"), "line-opacity": 1, "z-index": 10 },
    },
    {
      selector: "edge.flow.lit",
      style: { "curve-style": "bezier", "target-arrow-shape": "triangle", "target-arrow-color": token("ink") },
    },
    { selector: "edge.denied.lit", style: { "line-color": token("denied") } },
    {
      selector: "edge.told, edge.selected",
      style: {
        display: "element",
        label: "data(label)",
        "curve-style": "bezier",
        color: token("ink"),
        "font-family": token("font-text"),
        "font-size": "data(font)",
        "text-background-color": token("paper"),
        "text-background-opacity": 1,
        "text-background-padding": 2,
        "z-index": 30,
      },
    },
    {
      selector: "edge.selected",
      style: { "line-color": token("accent"), "target-arrow-color": token("accent"), width: 3 },
    },
    { selector: "edge.cramped", style: { label: "" } },
    {
      selector: "node.selected",
      style: {
        "border-color": token("accent"),
        "border-width": 3,
        "underlay-color": token("accent"),
        "underlay-opacity": 0.18,
        "underlay-padding": "data(ring)",
      },
    },
    { selector: "node:selected", style: { "border-color": token("accent"), "border-width": 3 } },
    { selector: "node.stop", style: { "z-index": 30, "border-color": token("ink"), "border-width": 2 } },
    { selector: "node.walked", style: { "outline-color": token("accent"), "outline-width": 3, "outline-offset": 3 } },
  ];
}
