import { draftOf } from "./draft.js";

/** What the reader looks at. All of it stands in the address, so that a link restores it. */
export const FIRST_VIEW = Object.freeze({
  tab: "overview",
  question: "",
  start: "",
  end: "",
  via: [],
  avoid: [],
  require: [],
  part: 0,
  route: 0,
  query: "",
  direct: "",
  replaced: "",
  node: "",
  pair: [],
  front: "panel",
  note: "",
  line: 0,
  why: "",
  hidden: [],
  hiddenRelations: [],
  leftOut: [],
  only: [],
  pinned: [],
  moved: [],
  focus: "",
  expanded: [],
  relation: "",
  depth: 1,
  more: 0,
  layout: "force",
  extent: "",
  compared: [],
  reachFrom: "",
  reachTo: "",
  find: "",
  kind: "",
  after: "",
  list: "things",
  tipsFor: "",
  tipsAbout: "",
  tipKind: "",
});

/** The orders that the map can be put into. */
export const LAYOUTS = Object.freeze({
  force: "By ties",
  fresh: "By ties, anew",
  layered: "Left to right",
  concentric: "In rings",
  grid: "In rows",
});

/** No more things than this stand side by side. */
export const MOST_COMPARED = 3;

/** The change of the state that changes its view; what is given tells from the view which parts of it are new. */
export const inView = (change) => (state) => {
  const view = { ...state.view, ...change(state.view) };
  return { ...state, view: Object.freeze(view) };
};

export const NO_SELECTION = { node: "", pair: [], front: "panel" };
export const NO_FOCUS = { focus: "", relation: "", depth: 1, more: 0, expanded: [] };
export const NO_QUESTION = Object.freeze(
  Object.fromEntries(
    ["question", "start", "end", "via", "avoid", "require", "part", "route", "query", "direct", "replaced"].map(
      (part) => [part, FIRST_VIEW[part]],
    ),
  ),
);

export const without = (list, item) => list.filter((each) => each !== item);
export const toggled = (list, item) => (list.includes(item) ? without(list, item) : [...list, item]);

/** Whether anything of the map is hidden by the reader's wish. */
export const hidesSomething = ({ hidden, hiddenRelations, leftOut, only }) =>
  [hidden, hiddenRelations, leftOut, only].some((list) => list.length > 0);

/** Shows a view; another question than the one before stands in the ask bar too. */
export const show = (view) => (state) => ({
  ...state,
  view: Object.freeze(view),
  draft: view.question && view.question !== state.view.question ? draftOf(view.question) : state.draft,
});
export const openTab = (tab) => inView(() => ({ tab, front: "panel" }));
export const openNote = (note, line = 0) => inView(() => ({ tab: "notes", note, line, front: "panel" }));
export const toggleWhy = () => inView(({ why }) => ({ why: why ? "" : "all" }));
export const findThings = (find) => inView(() => ({ find, after: "", tab: "index" }));
export const findKind = (kind) => inView(() => ({ kind, after: "", tab: "index" }));
export const findAfter = (after) => inView(() => ({ after, tab: "index" }));
export const findTipKind = (tipKind) => inView(() => ({ tipKind, tab: "tips" }));
export const findTips = (tipsFor) => inView(() => ({ tipsFor, tab: "tips" }));
export const findTipsAbout = (tipsAbout) => inView(() => ({ tipsAbout, tab: "tips", front: "panel" }));
export const listAs = (list) => inView(() => ({ list, tab: "index" }));

/* Selection. */
export const selectNode = (node) => inView(() => ({ node, pair: [], front: "details" }));
export const selectPair = (subject, object) => inView(() => ({ node: "", pair: [subject, object], front: "details" }));
export const letGo = () => inView(() => NO_SELECTION);

/* The map. */
export const toggleKind = (kind) => inView(({ hidden }) => ({ hidden: toggled(hidden, kind) }));
export const onlyKind = (kind, kinds) => inView(() => ({ hidden: without(kinds, kind) }));
export const toggleRelation = (relation) =>
  inView(({ hiddenRelations }) => ({ hiddenRelations: toggled(hiddenRelations, relation) }));
export const onlyRelation = (relation, relations) => inView(() => ({ hiddenRelations: without(relations, relation) }));
export const hideRelations = (hiddenRelations) => inView(() => ({ hiddenRelations }));
export const leaveOut = (...ids) => inView(({ leftOut }) => ({ leftOut: [...leftOut, ...ids], ...NO_SELECTION }));
export const onlyThese = (only) => inView(() => ({ ...NO_FOCUS, ...NO_QUESTION, only }));
export const hideNothing = () => inView(() => ({ hidden: [], hiddenRelations: [], leftOut: [], only: [] }));
export const drawAll = () => inView(() => ({ extent: "all" }));
export const drawFirst = () => inView(() => ({ extent: "" }));
export const layOutBy = (layout) => inView(() => ({ layout }));
export const showMore = () => inView(({ more }) => ({ more: more + 1 }));
export const leaveFocus = () => inView(() => NO_FOCUS);
export const focusOn = (focus, depth = 1) =>
  inView(() => ({ ...NO_FOCUS, ...NO_QUESTION, node: focus, pair: [], front: "details", focus, depth }));

/** Turns to what a thing has to do with by one relation, as its subject ("out") or its object ("in"). */
export const focusBy = (focus, relation, direction) => (state) =>
  inView(() => ({ relation: `${relation} ${direction}` }))(focusOn(focus)(state));

/** On the whole map, turns to what is near a thing; among what is near, adds what is near to this thing or takes it away. */
export const unfold = (id) => (state) => {
  const { focus } = state.view;
  if (focus === id) {
    return leaveFocus()(state);
  }
  return focus ? inView(({ expanded }) => ({ expanded: toggled(expanded, id) }))(state) : focusOn(id)(state);
};

/** What data can get to "from" a thing, or come from "to" it. */
export const reach = (way, id) =>
  inView(() => ({
    ...NO_FOCUS,
    reachFrom: "",
    reachTo: "",
    [way === "from" ? "reachFrom" : "reachTo"]: id,
    tab: "reach",
    front: "panel",
  }));

/* Side by side. */
export const compare = (...ids) =>
  inView(({ compared }) => ({
    compared: [...new Set([...compared, ...ids])].slice(-MOST_COMPARED),
    tab: "compare",
    front: "panel",
  }));
export const compareOnly = (...ids) => inView(() => ({ compared: ids, tab: "compare", front: "panel" }));
export const compareNoMore = (id) => inView(({ compared }) => ({ compared: without(compared, id), tab: "compare" }));
