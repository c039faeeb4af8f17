import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { savedViews } from "../browser/saved-views.js";
import { valueOf } from "../state/answers.js";
import { LAYOUTS, layOutBy } from "../state/view.js";
import { to } from "./parts.js";

const FILES = {
  png: "PNG",
  svg: "SVG",
  csv: "CSV",
  json: "JSON",
  graphml: "GraphML",
  cypher: "Cypher",
  anki: "Anki cards",
};

/** The cards hold the exam tips too, which come when the sheet is opened. */
const isReady = (state, file) => file !== "anki" || valueOf(state, paths.tips({})) !== null;

/** What one can do with the map as it is: order it, take it along, come back to it. */
export const keep = (state, calls) =>
  html`<details class="popover keep" @toggle=${calls.toggleKeep} .open=${state.isKeepOpen}>
    <summary>View</summary>
    <div class="popover-sheet">
      <h3>Order</h3>
      <p class="keep-row">
        ${Object.entries(LAYOUTS).map(
          ([layout, name]) =>
            html`<a href=${to(state, layOutBy(layout))} aria-current=${state.view.layout === layout ? "true" : "false"}
              >${name}</a
            >`,
        )}
      </p>
      <h3>Take along what is shown</h3>
      <p class="keep-row">
        ${Object.entries(FILES).map(
          ([file, name]) =>
            html`<button type="button" ?disabled=${!isReady(state, file)} @click=${() => calls.download(file)}>${name}</button>`,
        )}
      </p>
      <h3>Saved views</h3>
      ${saved(calls)}
      <form class="keep-row" @submit=${calls.saveView}>
        <input name="name" required maxlength="60" aria-label="Name of this view" placeholder="Name of this view" />
        <button>Save</button>
      </form>
    </div>
  </details>`;

function saved(calls) {
  const views = savedViews();
  return views.length
    ? html`<ul>
        ${views.map(
          ({ name, address }) =>
            html`<li class="keep-row">
              <a href=${address}>${name}</a>
              <button type="button" class="plain" aria-label="Forget ${name}" @click=${() => calls.dropView(name)}>
                ×
              </button>
            </li>`,
        )}
      </ul>`
    : nothing;
}
