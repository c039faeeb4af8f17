import * as paths from "../api/paths.js";
import { valueOf } from "./answers.js";
import { meant, pageOf, toldOf } from "./asked.js";
import { dressEdge, dressNode } from "./dress.js";
import { mapOf } from "./extent.js";
import { inOrderOfKinds } from "./kinds.js";
import { comparisonPath, NEIGHBOURS } from "./needs.js";
import { reachedOf } from "./reached.js";
import { besideAll, ringsOf } from "./rings.js";
import { standsIn } from "./stands.js";
import { surroundings } from "./surroundings.js";
import { trailOf } from "./trail.js";

/** So many neighbours come at a time; the rest waits behind "more". */
const GROUP = 24;

/** More edges than this are drawn as plain lines until one looks at them, or the map would not follow the pointer. */
const MANY = 1500;

/**
 * What the map shows: nodes and edges with their looks as class names, and the places of those that stand in an order
 * of their own for now. It depends on the view and on the server's answers alone.
 */
export function sceneOf(asked) {
  const state = meant(asked);
  const { view } = state;
  const all = gathered(state);
  const trail = isReachShown(state) ? reachedOf(state) : trailOf(state, all.edges);
  const near = view.focus && !trail ? nearby(view, all) : null;
  const { nodes, edges } = shown(view, all, near);
  const drawn = new Map([...(trail?.all ?? []), ...nodes]);
  const beside = trail || near ? null : attention(state, edges);
  const map = mapOf(state);
  const isPlain = edges.length > MANY;
  return {
    version: map?.version ?? null,
    nodes: [...drawn.values()].map((node) => dressNode(node, view, trail, beside)),
    edges: [...edges.map((edge) => dressEdge(edge, view, trail, beside, isPlain)), ...(trail?.hops ?? [])],
    homes: homesIn(map),
    places: trail?.places ?? near?.places ?? null,
    pins: standsIn(view.pinned),
    moved: standsIn(view.moved),
    layout: view.layout,
    waiting: near?.waiting ?? 0,
    selected: selectedIds(view),
  };
}

const isReachShown = (state) => pageOf(state) === "reach" && !state.view.focus;

/** The map as it came, and the neighbours that were fetched since. */
function gathered(state) {
  const around = [state.view.focus, ...state.view.expanded].filter(Boolean);
  const nearby = around.map((id) => valueOf(state, paths.neighbours(id, NEIGHBOURS)));
  const parts = [mapOf(state), ...nearby].filter(Boolean);
  const nodes = parts.flatMap((part) => [...part.nodes, part.center].filter(Boolean));
  return { nodes: byId(nodes), edges: [...byId(parts.flatMap((part) => part.edges)).values()] };
}

/** What is near the focus and near what was expanded: the most told of first, the rest waiting. */
function nearby(view, { nodes, edges }) {
  const solid = edges.filter(({ denied }) => !denied);
  const distances = surroundings(ofRelation(solid, view), view.focus, view.depth);
  const ranked = [...distances.keys()]
    .filter((id) => nodes.has(id))
    .sort((one, other) =>
      one === view.focus ? -1 : other === view.focus ? 1 : nodes.get(other).statements - nodes.get(one).statements,
    );
  const first = ranked.slice(0, 1 + GROUP * (1 + view.more));
  const around = inOrderOfKinds(first.map((id) => ({ ...nodes.get(id), distance: distances.get(id) })));
  const places = ringsOf(around.sort((one, other) => one.distance - other.distance));
  const expanded = view.expanded.filter((id) => places.has(id));
  expanded.forEach((id) => besideAll(places, id, [...surroundings(solid, id, 1).keys()].slice(0, GROUP)));
  return { ids: new Set(places.keys()), places, waiting: ranked.length - first.length };
}

/** All edges, or those by which the focus was asked for. */
function ofRelation(edges, { focus, relation }) {
  const [name, direction] = relation.split(" ");
  const isMeant = ({ from, to }) => (from === focus && direction !== "in") || (to === focus && direction !== "out");
  return name ? edges.filter((edge) => edge.relation === name && isMeant(edge)) : edges;
}

function shown(view, { nodes, edges }, near) {
  const always = new Set([...selectedIds(view), view.focus]);
  const isWanted = ({ id, kind }) =>
    (near === null || near.ids.has(id)) &&
    (view.only.length === 0 || view.only.includes(id)) &&
    !view.hidden.includes(kind) &&
    !view.leftOut.includes(id);
  const kept = new Map([...nodes].filter(([id, node]) => always.has(id) || isWanted(node)));
  const isDrawn = ({ from, to, relation }) =>
    kept.has(from) && kept.has(to) && !view.hiddenRelations.includes(relation);
  return { nodes: kept, edges: edges.filter(isDrawn) };
}

/**
 * What the whole map is about just now, or null: what is selected, else what the answer tells of or what is compared, else
 * what the line of a note names. One thing is about all that is beside it; things of one line are about what joins them.
 */
function attention(state, edges) {
  const { view } = state;
  if (view.node) {
    return withNeighbours([view.node], edges);
  }
  if (view.pair.length) {
    return together(view.pair);
  }
  const told = toldOf(state);
  if (told) {
    return withNeighbours([told.id], edges);
  }
  const compared = pageOf(state) === "compare" && valueOf(state, comparisonPath(view));
  if (compared) {
    return withNeighbours(compared.things.map(({ id }) => id), edges);
  }
  const note = view.tab === "notes" && view.line && valueOf(state, paths.note(view.note));
  const mentions = note && note.lines.find(({ line }) => line === view.line)?.mentions;
  return mentions?.length ? together(mentions.map(({ id }) => id)) : null;
}

const together = (ids) => ({ centres: new Set(ids), all: new Set(ids), isTogether: true });

const withNeighbours = (ids, edges) => ({
  centres: new Set(ids),
  all: new Set(ids.flatMap((id) => [...surroundings(edges, id, 1).keys()])),
  isTogether: false,
});

/** Where the server says that the things of the map are at home: a map from id to { x, y }. */
const homesIn = (map) => new Map(map?.nodes.map(({ id }, index) => [id, placeAt(map.places[index])]));

const placeAt = ([x, y]) => ({ x, y });

const selectedIds = ({ node, pair }) => (node ? [node] : pair);

const byId = (items) => new Map(items.map((item) => [item.id, item]));
