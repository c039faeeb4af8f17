import { outdate } from "../state/answers.js";
import { learn } from "../state/changes.js";
import * as paths from "./paths.js";

/**
 * Learns of every change of the notes for as long as the page is seen: a browser gives few connections to all pages of a
 * server together. Whoever comes back is told of the last change first, and asks for everything again: the server may
 * have been started anew meanwhile.
 */
export function keepInformed(store) {
  let source = null;
  let isAgain = false;
  const listen = () => {
    const stream = new EventSource(paths.changes());
    stream.addEventListener("change", ({ data }) => store.update(learn(JSON.parse(data))));
    stream.addEventListener("open", () => {
      store.update((state) => (isAgain ? outdate(state) : state));
      isAgain = true;
    });
    return stream;
  };
  const followVisibility = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else {
      source ??= listen();
    }
  };
  document.addEventListener("visibilitychange", followVisibility);
  followVisibility();
}
