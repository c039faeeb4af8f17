import { render } from "lit-html";
import { keepLoaded } from "./api/loader.js";
import { keepHistory } from "./browser/history.js";
import { switchTheme } from "./browser/theme.js";
import { MapCanvas } from "./graph/canvas.js";
import { listen } from "./graph/gestures.js";
import { Minimap } from "./graph/minimap.js";
import { keepCalls } from "./keep-calls.js";
import { announcement, title } from "./panels/announcement.js";
import { askCalls } from "./panels/ask-calls.js";
import { details } from "./panels/details.js";
import { help } from "./panels/help.js";
import { focusMenu, menu } from "./panels/menu.js";
import { mapTools } from "./panels/map-tools.js";
import { panel } from "./panels/panel.js";
import { markDesk } from "./panels/desk.js";
import { follow } from "./panels/reading-place.js";
import { top } from "./panels/top.js";
import { viewAt } from "./state/address.js";
import { tryAgain } from "./state/answers.js";
import { openMenu } from "./state/menu.js";
import { NO_DRAFT } from "./state/draft.js";
import { needs } from "./state/needs.js";
import { sceneOf } from "./state/scene.js";
import { Store } from "./state/store.js";
import { focusOn, letGo, selectPair, selectNode, unfold } from "./state/view.js";

/** Puts a text on the clipboard and says so. */
const copy = (text, done) => navigator.clipboard.writeText(text).then(() => say(done));

const element = (id) => document.getElementById(id);
const view = viewAt(location.search);
const store = new Store({ view, answers: {}, draft: { ...NO_DRAFT, text: view.question }, menu: null, isKeepOpen: false, marked: [], zoom: 100 });
const map = new MapCanvas(element("canvas"));
const update = (change) => store.update(change);

const mapCalls = {
  zoomIn: () => map.zoomBy(1.25),
  zoomOut: () => map.zoomBy(0.8),
  fit: () => map.fit(),
  waiting: () => scene.waiting,
  ...keepCalls(store, map, () => scene),
};
const panelCalls = {
  update,
  point: (id) => map.point(id),
  copy: (text) => copy(text, "The route is copied."),
};
const menuCalls = {
  update,
  toMap: () => element("canvas").focus(),
  copyLink: (address) => copy(new URL(address, location.href).href, "The link is copied."),
};
const ask = askCalls(store);

/** A place of the window from which a menu still fits in. */
const inWindow = (x, y) => [Math.min(x, innerWidth - 240), Math.min(y, Math.max(0, innerHeight - 420))];

let said = "";

/** Tells a screen reader what is new. */
function say(text) {
  if (text && text !== said) {
    said = text;
    element("voice").textContent = text;
  }
}

/** Brings every part of the page in line with the state. */
function show() {
  const { state } = store;
  render(top(state, ask), element("top"));
  render(panel(state, panelCalls), element("panel"));
  render(details(state), element("details"));
  render(mapTools(state, mapCalls), element("map-tools"));
  render(menu(state, menuCalls), element("menu"));
  focusMenu(state, element("menu"));
  markDesk(state, element("desk"));
  follow(state, element("panel"));
  say(announcement(state));
  document.title = title(state);
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

let scene = { waiting: 0 };
function draw({ detail: { previous } }) {
  if (previous.view !== store.state.view || previous.answers !== store.state.answers) {
    scene = sceneOf(store.state);
    map.draw(scene);
  }
}

store.addEventListener("change", draw);
store.addEventListener("change", showSoon);
map.addEventListener("moved", () => {
  const zoom = Math.round(map.cy.zoom() * 100);
  update((state) => (state.zoom === zoom ? state : { ...state, zoom }));
});
new Minimap(map, element("minimap"));
listen(map, element("canvas"), {
  open: (id) => update(selectNode(id)),
  openEdge: (from, to) => update(selectPair(from, to)),
  expand: (id) => update(unfold(id)),
  menu: (id, x, y) => update(openMenu(id, ...inWindow(x, y))),
  letGo: () => update(letGo()),
  mark: (marked) => update((state) => ({ ...state, marked })),
  depth: (depth) => update((state) => (state.view.focus ? focusOn(state.view.focus, depth)(state) : state)),
  say,
});
document.addEventListener("click", ({ target }) => {
  const act = target.closest?.("[data-act]")?.dataset.act;
  if (act === "theme") {
    switchTheme();
  } else if (act === "help") {
    element("help").showModal();
  } else if (act === "try-again") {
    update(tryAgain());
  }
});
document.addEventListener("themechange", showSoon);
document.addEventListener("keydown", (event) => {
  const act = { "/": () => element("ask").focus(), "?": () => element("help").showModal(), Escape: () => update(letGo()) }[event.key];
  if (act && !event.defaultPrevented && !event.target.matches("input") && !element("help").open) {
    event.preventDefault();
    act();
  }
});
render(help(), element("help"));
keepHistory(store);
show();
keepLoaded(store, needs);
