import { keepInformed } from "./api/changes.js";
import { previewNotes } from "./api/drops.js";
import { keepLoaded } from "./api/loader.js";
import { signOut } from "./api/session.js";
import { keepHistory } from "./browser/history.js";
import { listenToPage } from "./browser/keys.js";
import { listenToDrops, pickNotes } from "./browser/note-files.js";
import { seenChange } from "./browser/seen-change.js";
import { listenToGrip, raiseSheet } from "./browser/sheet.js";
import { switchTheme } from "./browser/theme.js";
import { mapCalls, panelCalls } from "./calls.js";
import { MapCanvas } from "./graph/canvas.js";
import { listen } from "./graph/gestures.js";
import { Minimap } from "./graph/minimap.js";
import { focusAskBar, openHelp, showPage } from "./panels/page.js";
import { viewAt } from "./state/address.js";
import { tryAgain } from "./state/answers.js";
import { needs } from "./state/needs.js";
import { sceneOf } from "./state/scene.js";
import { stateAt } from "./state/start.js";
import { Store } from "./state/store.js";
import { letGo } from "./state/view.js";

/* The whole page: one state, from which the map and the panels are drawn, and what changes it. */
const store = new Store(stateAt(viewAt(location.search), seenChange()));
const canvas = document.getElementById("canvas");
const map = new MapCanvas(canvas);

let scene = sceneOf(store.state);
const calls = panelCalls(store, map, () => scene);

let shown = {};

/** The panels first: they decide how much room there is for the map. */
function show() {
  const { state } = store;
  const isNewScene = shown.view !== state.view || shown.answers !== state.answers;
  shown = state;
  scene = isNewScene ? sceneOf(state) : scene;
  showPage(state, calls);
  if (isNewScene) {
    map.draw(scene);
  }
}

let isDue = false;

/** However often the state changes, the page is drawn once a frame. */
function showSoon() {
  if (!isDue) {
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      show();
    });
  }
}

store.addEventListener("change", showSoon);
document.addEventListener("themechange", showSoon);
map.addEventListener("moved", () => {
  const zoom = Math.round(map.cy.zoom() * 100);
  store.update((state) => (state.zoom === zoom ? state : { ...state, zoom }));
});

map.addEventListener("drawing", ({ detail: drawing }) =>
  store.update((state) => (state.drawing === drawing ? state : { ...state, drawing })),
);

listen(map, canvas, mapCalls(store));
new Minimap(map, document.getElementById("minimap"));
const addNotes = (reading) => previewNotes(store, reading);
listenToDrops(addNotes);
listenToPage(
  { "/": focusAskBar, "?": openHelp, Escape: () => store.update(letGo()) },
  {
    theme: switchTheme,
    help: openHelp,
    "sign-out": signOut,
    "add-notes": () => pickNotes(addNotes),
    "try-again": () => store.update(tryAgain()),
  },
);
keepHistory(store);
listenToGrip(document.getElementById("grip"), document.getElementById("desk"), store);
raiseSheet(store);
show();
keepLoaded(store, needs);
keepInformed(store);
