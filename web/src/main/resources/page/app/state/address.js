import { FIRST_VIEW } from "./view.js";

/** How each part of the view is written in the address; a part that is as at first is left out. */
const KEYS = Object.freeze({
  tab: "tab",
  question: "q",
  start: "from",
  end: "to",
  via: "via",
  avoid: "avoid",
  require: "need",
  part: "part",
  route: "route",
  query: "explain",
  direct: "direct",
  replaced: "replace",
  node: "node",
  pair: "pair",
  front: "front",
  note: "note",
  line: "line",
  why: "why",
  hidden: "hide",
  hiddenRelations: "hide-lines",
  leftOut: "out",
  only: "only",
  pinned: "pin",
  moved: "at",
  focus: "focus",
  expanded: "open",
  relation: "by",
  depth: "depth",
  more: "more",
  layout: "layout",
  extent: "extent",
  compared: "compare",
  reachFrom: "reach-from",
  reachTo: "reach-to",
  find: "find",
  kind: "kind",
  after: "after",
  list: "list",
  tipsFor: "tips",
  tipsAbout: "tips-about",
  tipKind: "tip-kind",
});

/** The query that stands for a view. */
export function addressOf(view) {
  const query = new URLSearchParams();
  for (const [part, key] of Object.entries(KEYS)) {
    const text = String(view[part]);
    if (text !== String(FIRST_VIEW[part])) {
      query.set(key, text);
    }
  }
  return `?${query}`;
}

/** The view that a query stands for; what it does not say is as at first. */
export function viewAt(address) {
  const query = new URLSearchParams(address);
  const view = { ...FIRST_VIEW };
  for (const [part, key] of Object.entries(KEYS)) {
    if (query.has(key)) {
      view[part] = read(query.get(key), FIRST_VIEW[part]);
    }
  }
  return Object.freeze(view);
}

function read(text, like) {
  if (Array.isArray(like)) {
    return text.split(",").filter(Boolean);
  }
  return typeof like === "number" ? Math.max(0, Number.parseInt(text, 10) || 0) : text;
}
