import { learn } from "../state/changes.js";
import * as paths from "./paths.js";

/**
 * Learns of every change of the notes for as long as the page is seen: a browser gives few connections to all pages of a
 * server together. Whoever comes back is told of the last change first.
 */
export function keepInformed(store) {
  let source = null;
  const followVisibility = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else {
      source ??= listen(store);
    }
  };
  document.addEventListener("visibilitychange", followVisibility);
  followVisibility();
}

function listen(store) {
  const source = new EventSource(paths.changes());
  source.addEventListener("change", ({ data }) => store.update(learn(JSON.parse(data))));
  return source;
}
