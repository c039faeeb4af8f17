import * as paths from "../api/paths.js";
import { download } from "../browser/download.js";
import { dropView, saveView } from "../browser/saved-views.js";
import { svgOf } from "../graph/svg.js";
import { addressOf } from "../state/address.js";
import { valueOf } from "../state/answers.js";
import { anki } from "../state/export/anki.js";
import { csv } from "../state/export/csv.js";
import { cypher } from "../state/export/cypher.js";
import { graphml } from "../state/export/graphml.js";
import { json } from "../state/export/json.js";

/** What the sheet "View" does: files of what is shown, and saved views. */
export function keepCalls(store, map, sceneNow) {
  const files = {
    png: () => ["study-graph.png", map.png(), "image/png"],
    svg: () => ["study-graph.svg", svgOf(map.cy), "image/svg+xml"],
    csv: () => ["study-graph.csv", csv(sceneNow()), "text/csv"],
    json: () => ["study-graph.json", json(sceneNow()), "application/json"],
    graphml: () => ["study-graph.graphml", graphml(sceneNow()), "application/xml"],
    cypher: () => ["study-graph.cypher", cypher(sceneNow()), "text/plain"],
    anki: () => ["study-graph-anki.txt", anki(sceneNow(), tips(store)), "text/plain"],
  };
  const redraw = () => store.update((state) => ({ ...state }));
  return {
    toggleKeep: ({ target }) => store.update((state) => ({ ...state, isKeepOpen: target.open })),
    download: (file) => download(...files[file]()),
    saveView: (event) => {
      event.preventDefault();
      saveView(new FormData(event.target).get("name"), addressOf(store.state.view));
      event.target.reset();
      redraw();
    },
    dropView: (name) => {
      dropView(name);
      redraw();
    },
  };
}

const tips = (store) => valueOf(store.state, paths.tips({}))?.items ?? [];
