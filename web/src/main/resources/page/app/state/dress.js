import { isPinned } from "./stands.js";

/** How the parts of a scene look, as class names. */
const classNames = (looks) => looks.filter(Boolean).join(" ");

/** `beside` tells what the map is about just now, and what is beside that; it is null where it is about nothing in particular. */
export function dressNode(node, view, trail, beside = null) {
  const step = trail?.steps.get(node.id) ?? null;
  const looks = [
    node.kind,
    (node.id === view.node || view.pair.includes(node.id)) && "selected",
    isPinned(view, node.id) && "pinned",
    step && "stop",
    trail && !step && lookBeside(trail, node.id),
    beside && (beside.all.has(node.id) ? "beside" : "aside"),
    node.today && "today",
    node.id === view.focus && "focus",
    view.expanded.includes(node.id) && "expanded",
  ];
  return { ...node, step, weight: node.statements ?? 0, classes: classNames(looks) };
}

/** What is not on the way: another route's stop, or what the answer does not speak of. */
const lookBeside = ({ all, isReach }, id) => (all.has(id) ? (isReach ? "reached" : "quiet") : "faded");

/** An edge is drawn in the direction in which data moves along it; where very many are drawn, each is plain. */
export function dressEdge(edge, view, trail, beside = null, isPlain = false) {
  const [source, target] = edge.flow === "backward" ? [edge.to, edge.from] : [edge.from, edge.to];
  const isSelected = [edge.from, edge.to].every((id) => view.pair.includes(id));
  const looks = [
    edge.denied ? "denied" : edge.flow === "none" ? "structure" : "flow",
    edge.inferred && "inferred",
    edge.confidence === "likely" && "likely",
    isSelected && "selected",
    trail && "faded",
    isPlain && "plain",
    beside && (isBeside(edge, beside) ? "beside" : "aside"),
  ];
  const label = edge.flow === "backward" ? backwards(edge.words) : edge.words;
  return { ...edge, source, target, label, classes: classNames(looks) };
}

const isBeside = ({ from, to }, { centres, isTogether }) =>
  isTogether ? centres.has(from) && centres.has(to) : centres.has(from) || centres.has(to);

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

/** A move of data from ring to ring. */
export const dressSpoke = ({ from, to, words }) => ({
  id: `hop|${from}|${to}`,
  source: from,
  target: to,
  from,
  to,
  label: words,
  classes: "flow spoke",
});

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
