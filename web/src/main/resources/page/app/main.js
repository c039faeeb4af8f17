import { render } from "lit-html";
import { keepLoaded } from "./api/loader.js";
import { keepHistory } from "./browser/history.js";
import { switchTheme } from "./browser/theme.js";
import { MapCanvas } from "./graph/canvas.js";
import { listen } from "./graph/gestures.js";
import { askCalls } from "./panels/ask-calls.js";
import { details } from "./panels/details.js";
import { mapTools } from "./panels/map-tools.js";
import { panel } from "./panels/panel.js";
import { follow } from "./panels/reading-place.js";
import { top } from "./panels/top.js";
import { viewAt } from "./state/address.js";
import { tryAgain } from "./state/answers.js";
import { NO_DRAFT } from "./state/draft.js";
import { needs } from "./state/needs.js";
import { sceneOf } from "./state/scene.js";
import { Store } from "./state/store.js";
import { letGo, selectEdge, selectNode, toggleExpanded } from "./state/view.js";

const element = (id) => document.getElementById(id);
const view = viewAt(location.search);
const store = new Store({ view, answers: {}, draft: { ...NO_DRAFT, text: view.question }, zoom: 100 });
const map = new MapCanvas(element("canvas"));
const update = (change) => store.update(change);

const mapCalls = {
  zoomIn: () => map.zoomBy(1.25),
  zoomOut: () => map.zoomBy(0.8),
  fit: () => map.fit(),
};
const ask = askCalls(store);

/** Brings every part of the page in line with the state. */
function show() {
  const { state } = store;
  render(top(state, ask), element("top"));
  render(panel(state, { update }), element("panel"));
  render(details(state), element("details"));
  render(mapTools(state, mapCalls), element("map-tools"));
  follow(state, element("desk"));
}

let waiting = false;
function showSoon() {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      show();
    });
  }
}

let drawn = {};
function draw() {
  const { view: seen, answers } = store.state;
  if (drawn.view !== seen || drawn.answers !== answers) {
    drawn = { view: seen, answers };
    map.draw(sceneOf(store.state));
  }
}

store.addEventListener("change", showSoon);
store.addEventListener("change", draw);
map.addEventListener("moved", () => {
  const zoom = Math.round(map.cy.zoom() * 100);
  update((state) => (state.zoom === zoom ? state : { ...state, zoom }));
});
listen(map, element("canvas"), {
  open: (id) => update(selectNode(id)),
  openEdge: (from, to) => update(selectEdge(from, to)),
  expand: (id) => update(toggleExpanded(id)),
  letGo: () => update(letGo()),
  say: (name, kind, lines) => {
    element("voice").textContent = `${name}, ${kind}, ${lines} lines`;
  },
});
document.addEventListener("click", ({ target }) => {
  const act = target.closest?.("[data-act]")?.dataset.act;
  if (act === "theme") {
    switchTheme();
  } else if (act === "try-again") {
    update(tryAgain());
  }
});
document.addEventListener("themechange", showSoon);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.target.matches("input, textarea")) {
    event.preventDefault();
    element("ask").focus();
  }
});
keepHistory(store);
show();
keepLoaded(store, needs);
