import * as paths from "../api/paths.js";
import { valueOf } from "./answers.js";
import { lanesOf } from "./lanes.js";
import { MAP_LIMIT, NEIGHBOURS } from "./needs.js";
import { surroundings } from "./surroundings.js";

/** The answer to the question that is shown, or null. */
export const routesOf = (state) =>
  state.view.question ? valueOf(state, paths.routes({ q: state.view.question })) : null;

/**
 * What the map shows: nodes and edges with their looks as class names, the places of a route's stops, and what to keep
 * in sight. It depends on the view and on the server's answers alone.
 */
export function sceneOf(state) {
  const graph = shownGraph(state);
  const answer = routesOf(state);
  const trail = answer?.routes.length ? trailOf(answer, state.view.route, graph) : null;
  return {
    version: valueOf(state, paths.graph(MAP_LIMIT))?.version ?? null,
    nodes: withStops(graph.nodes, trail).map((node) => dressNode(node, state.view, trail)),
    edges: [...graph.edges.map((edge) => dressEdge(edge, state.view, trail)), ...(trail?.hops ?? [])],
    places: trail?.places ?? null,
    focus: state.view.focus,
    selected: selectedIds(state.view),
  };
}

function shownGraph(state) {
  const { nodes, edges } = gathered(state);
  const { view } = state;
  const kept = keptIds(state, edges);
  const near = view.focus ? surroundings(edges, view.focus, view.depth) : null;
  const isShown = ({ id, kind }) =>
    kept.has(id) || ((near === null || near.has(id)) && !view.hidden.includes(kind));
  const shown = new Map([...nodes].filter(([, node]) => isShown(node)));
  return { nodes: shown, edges: edges.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

/** The map as it came, and the neighbours that were fetched since. */
function gathered(state) {
  const { view } = state;
  const around = [view.focus, ...view.expanded].filter(Boolean).map((id) => paths.neighbours(id, NEIGHBOURS));
  const parts = [paths.graph(MAP_LIMIT), ...around].map((path) => valueOf(state, path)).filter(Boolean);
  const nodes = parts.flatMap((part) => [...part.nodes, part.center].filter(Boolean));
  const edges = parts.flatMap((part) => part.edges);
  return { nodes: byId(nodes), edges: [...byId(edges).values()] };
}

/** What stays on the map whatever is hidden: the selection and what the reader expanded. */
function keptIds({ view }, edges) {
  const around = view.expanded.flatMap((id) => [...surroundings(edges, id, 1)]);
  return new Set([...selectedIds(view), ...around, view.focus]);
}

/** The chosen route and its alternatives as the map draws them. */
function trailOf(answer, chosen, graph) {
  const best = Math.min(chosen, answer.routes.length - 1);
  const stops = new Map(answer.routes[best].stops.map(({ id }, index) => [id, index + 1]));
  return {
    stops,
    all: byId(answer.routes.flatMap((route) => route.stops)),
    hops: [
      ...answer.routes.flatMap((route, index) => route.hops.map((hop) => dressHop(hop, index === best, graph))),
      ...answer.denied.map(dressDenied),
    ].filter(firstOfItsId()),
    places: lanesOf(answer.routes, best),
  };
}

const selectedIds = ({ node, from, to }) => [node, from, to].filter(Boolean);

const byId = (items) => new Map(items.map((item) => [item.id, item]));

const firstOfItsId = (seen = new Set()) => ({ id }) => !seen.has(id) && seen.add(id);

/** A stop is drawn even where the map leaves it out. */
const withStops = (nodes, trail) => [...new Map([...(trail?.all ?? []), ...nodes]).values()];

function dressNode(node, view, trail) {
  const step = trail?.stops.get(node.id);
  const looks = [
    node.kind,
    node.id === view.node && "selected",
    step && "stop",
    trail && !step && (trail.all.has(node.id) ? "quiet" : "faded"),
    node.today && "today",
    view.expanded.includes(node.id) && "expanded",
  ];
  return { ...node, step: step ?? null, weight: node.statements ?? 0, classes: classNames(looks) };
}

function dressEdge(edge, view, trail) {
  const isFlow = edge.flow !== "none";
  const [source, target] = edge.flow === "backward" ? [edge.to, edge.from] : [edge.from, edge.to];
  const isSelected = [edge.from, edge.to].every((id) => id === view.from || id === view.to);
  const looks = [
    edge.denied ? "denied" : isFlow ? "flow" : "structure",
    edge.inferred && "inferred",
    isSelected && "selected",
    trail && "faded",
  ];
  return { ...edge, source, target, label: edge.words, classes: classNames(looks) };
}

function dressHop(hop, isBest, graph) {
  const saysItBackwards = graph.edges.some(({ id }) => id === `${hop.to}|${hop.relation}|${hop.from}`);
  return {
    id: `hop|${hop.from}|${hop.to}`,
    source: hop.from,
    target: hop.to,
    from: hop.from,
    to: hop.to,
    label: saysItBackwards ? `◂ ${hop.words}` : hop.words,
    classes: classNames(["hop", !isBest && "quiet", hop.inferred && "inferred"]),
  };
}

const dressDenied = ({ from, to }) => ({
  id: `denied|${from}|${to}`,
  source: from,
  target: to,
  from,
  to,
  label: "not directly",
  classes: "hop denied",
});

const classNames = (looks) => looks.filter(Boolean).join(" ");
