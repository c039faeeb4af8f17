/** How the parts of a scene look, as class names. */
const classNames = (looks) => looks.filter(Boolean).join(" ");

export function dressNode(node, view, trail) {
  const step = trail?.steps.get(node.id) ?? null;
  const looks = [
    node.kind,
    node.id === view.node && "selected",
    step && "stop",
    trail && !step && (trail.all.has(node.id) ? "quiet" : "faded"),
    node.today && "today",
    node.id === view.focus && "focus",
    view.expanded.includes(node.id) && "expanded",
  ];
  return { ...node, step, weight: node.statements ?? 0, classes: classNames(looks) };
}

/** An edge is drawn in the direction in which data moves along it. */
export function dressEdge(edge, view, trail, isPlain) {
  const [source, target] = edge.flow === "backward" ? [edge.to, edge.from] : [edge.from, edge.to];
  const isSelected = [edge.from, edge.to].every((id) => view.pair.includes(id));
  const looks = [
    edge.denied ? "denied" : edge.flow === "none" ? "structure" : "flow",
    edge.inferred && "inferred",
    isSelected && "selected",
    trail && "faded",
    isPlain && "plain",
  ];
  const label = edge.flow === "backward" ? backwards(edge.words) : edge.words;
  return { ...edge, source, target, label, classes: classNames(looks) };
}

/** A hop of a route; `known` holds the ids of the edges that say in which direction its sentence reads. */
export function dressHop({ from, to, relation, words, inferred }, isChosen, known) {
  const readsBackwards = known.has(`${to}|${relation}|${from}`);
  return {
    id: `hop|${from}|${to}`,
    source: from,
    target: to,
    from,
    to,
    label: readsBackwards ? backwards(words) : words,
    classes: classNames(["hop", !isChosen && "quiet", inferred && "inferred"]),
  };
}

export const dressDenied = ({ from, to }) => ({
  id: `denied|${from}|${to}`,
  source: from,
  target: to,
  from,
  to,
  label: "not directly",
  classes: "hop denied",
});

/** Words that read against the arrow say so. */
const backwards = (words) => `◂ ${words}`;
