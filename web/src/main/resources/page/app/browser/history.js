import { addressOf, viewAt } from "../state/address.js";
import { show } from "../state/view.js";

/** Writes each change of the view into the browser's history and follows Back, Forward and links of the page. */
export function keepHistory(store) {
  store.addEventListener("change", ({ detail: { previous } }) => remember(previous.view, store.state.view));
  window.addEventListener("popstate", () => store.update(show(viewAt(location.search))));
  document.addEventListener("click", (event) => follow(event, store));
}

function remember(before, now) {
  const address = addressOf(now);
  if (before === now || address === addressOf(viewAt(location.search))) {
    return;
  }
  if (isTyping(before, now)) {
    history.replaceState(null, "", address);
  } else {
    history.pushState(null, "", address);
  }
}

/** Letters typed into a filter are one step, not one each. */
const isTyping = (before, now) =>
  (before.find !== now.find && before.find !== "") || (before.tipsFor !== now.tipsFor && before.tipsFor !== "");

function follow(event, store) {
  const link = event.target.closest?.("a[href^='?']");
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (link && plain) {
    event.preventDefault();
    store.update(show(viewAt(link.getAttribute("href"))));
  }
}
