/** What the reader looks at. All of it stands in the address, so that a link restores it. */
export const FIRST_VIEW = Object.freeze({
  tab: "overview",
  question: "",
  route: 0,
  node: "",
  from: "",
  to: "",
  front: "panel",
  note: "",
  line: 0,
  hidden: [],
  expanded: [],
  focus: "",
  depth: 1,
  more: 0,
  find: "",
  kind: "",
  tipsFor: "",
});

const inView = (change) => (state) => {
  const view = { ...state.view, ...change(state.view) };
  return { ...state, view: Object.freeze(view) };
};

const NO_SELECTION = { node: "", from: "", to: "", front: "panel" };

const UNFOCUSED = { focus: "", depth: 1, more: 0, expanded: [] };

const without = (list, item) => list.filter((each) => each !== item);
const toggled = (list, item) => (list.includes(item) ? without(list, item) : [...list, item]);

export const show = (view) => (state) => ({ ...state, view: Object.freeze(view) });
export const openTab = (tab) => inView(() => ({ tab, front: "panel" }));
export const ask = (question) => inView(() => ({ ...NO_SELECTION, ...UNFOCUSED, tab: "routes", question, route: 0 }));
export const dropQuestion = () => inView(() => ({ question: "", route: 0, tab: "overview" }));
export const chooseRoute = (route) => inView(() => ({ route }));
export const selectNode = (node) => inView(() => ({ node, from: "", to: "", front: "details" }));
export const selectEdge = (from, to) => inView(() => ({ node: "", from, to, front: "details" }));
export const letGo = () => inView(() => NO_SELECTION);
export const openNote = (note, line = 0) => inView(() => ({ tab: "notes", note, line, front: "panel" }));
export const toggleKind = (kind) => inView(({ hidden }) => ({ hidden: toggled(hidden, kind) }));
export const onlyKind = (kind, kinds) => inView(() => ({ hidden: without(kinds, kind) }));
export const allKinds = () => inView(() => ({ hidden: [] }));
export const focusOn = (focus, depth = 1) =>
  inView(() => ({ ...UNFOCUSED, ...NO_SELECTION, ...(focus && { node: focus, front: "details" }), focus, depth, question: "" }));
export const showMore = () => inView(({ more }) => ({ more: more + 1 }));
export const leaveFocus = () => inView(() => UNFOCUSED);

/** On the whole map, turns to what is near a thing; among what is near, adds what is near to this thing too, or takes it away. */
export const unfold = (id) => (state) => {
  const { focus } = state.view;
  if (focus === id) {
    return leaveFocus()(state);
  }
  return focus ? inView(({ expanded }) => ({ expanded: toggled(expanded, id) }))(state) : focusOn(id)(state);
};
export const findThings = (find) => inView(() => ({ find, tab: "index" }));
export const findKind = (kind) => inView(() => ({ kind, tab: "index" }));
export const findTips = (tipsFor) => inView(() => ({ tipsFor, tab: "tips" }));
