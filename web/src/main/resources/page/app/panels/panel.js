import { html } from "lit-html";
import { openTab } from "../state/view.js";
import { changes } from "./changes.js";
import { compare } from "./compare.js";
import { things } from "./things.js";
import { notes } from "./notes.js";
import { overview } from "./overview.js";
import { to } from "./parts.js";
import { reach } from "./reach.js";
import { routes } from "./routes.js";
import { tips } from "./tips.js";

const TABS = {
  overview: "Overview",
  routes: "Answer",
  index: "Index",
  tips: "Tips",
  notes: "Notes",
  compare: "Compare",
};
const PAGES = { overview, routes, index: things, tips, notes, compare, reach, changes };

/** The panel on the left: one of its pages, chosen by tabs. */
export const panel = (state, calls) =>
  html`<nav class="tabs" aria-label="Pages">
      ${Object.entries(TABS).map(
        ([tab, name]) =>
          html`<a href=${to(state, openTab(tab))} aria-current=${state.view.tab === tab ? "page" : "false"}
            >${name}</a
          >`,
      )}
    </nav>
    <div class="page" data-page=${state.view.tab}>${(PAGES[state.view.tab] ?? overview)(state, calls)}</div>`;
