import { getText } from "./api/client.js";
import { discardNotes, keepNotes } from "./api/drops.js";
import { keepSeenChange } from "./browser/seen-change.js";
import { copy, say } from "./browser/voice.js";
import { keepCalls } from "./panels/keep-calls.js";
import { askCalls } from "./panels/ask-calls.js";
import { focusMap } from "./panels/page.js";
import { dismiss } from "./state/changes.js";
import { openMenu } from "./state/menu.js";
import { moveTo } from "./state/stands.js";
import { focusOn, letGo, selectNode, selectPair, unfold } from "./state/view.js";

/** What the panels may do beyond their links. */
export const panelCalls = (store, map, sceneNow) => ({
  ask: askCalls(store),
  panel: {
    update: (change) => store.update(change),
    point: (id) => map.point(id),
    shown: () => sceneNow(),
    copy: (text, done = "The route is copied.") => copy(text, done),
    copyAnswer: async (path) => copy(await getText(path), "The answer is copied."),
  },
  map: {
    update: (change) => store.update(change),
    zoomIn: () => map.zoomBy(1.25),
    zoomOut: () => map.zoomBy(0.8),
    fit: () => map.fit(),
    waiting: () => sceneNow().waiting,
    ...keepCalls(store, map, sceneNow),
  },
  notice: {
    dismiss: () => {
      store.update(dismiss());
      keepSeenChange(store.state.seen);
    },
  },
  drop: {
    keep: () => keepNotes(store),
    discard: () => discardNotes(store),
  },
  menu: {
    update: (change) => store.update(change),
    toMap: focusMap,
    copyLink: (address) => copy(new URL(address, location.href).href, "The link is copied."),
  },
});

/** What the gestures on the map do. */
export const mapCalls = (store) => ({
  open: (id) => store.update(selectNode(id)),
  openEdge: (from, to) => store.update(selectPair(from, to)),
  expand: (id) => store.update(unfold(id)),
  menu: (id, x, y, place) => store.update(openMenu(id, ...inWindow(x, y), place)),
  mark: (marked) => store.update((state) => (marked.join() === state.marked.join() ? state : { ...state, marked })),
  letGo: () => store.update(letGo()),
  move: (places) => store.update(moveTo(places)),
  depth: (here, depth) =>
    store.update((state) => {
      const id = state.view.focus || here;
      return id ? focusOn(id, depth)(state) : state;
    }),
  say,
});

/** A place of the window from which a menu still fits in. */
const inWindow = (x, y) => [Math.min(x, innerWidth - 240), Math.min(y, Math.max(0, innerHeight - 530))];
