import { howFar } from "./api/start.js";
import { showStart, showStop } from "./panels/start.js";

/* What stands in the place of the page until there is something to show on it. */

/** How often the server is asked how far it is, in milliseconds. */
const PAUSE = 400;

document.documentElement.dataset.theme = localStorage.getItem("study-graph.theme") ?? "";

/** Shows how far the start is, again and again, until the page itself can be shown. */
async function follow() {
  const { isOver, steps } = await howFar();
  if (isOver) {
    location.reload();
    return;
  }
  if (steps) {
    showStart(steps);
  } else {
    showStop();
  }
  setTimeout(follow, PAUSE);
}

follow();
