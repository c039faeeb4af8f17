import { addressOf, viewAt } from "../state/address.js";
import { show } from "../state/view.js";

/** Writes each change of the view into the browser's history and follows Back, Forward, Ctrl+Z and the links of the page. */
export function keepHistory(store) {
  store.addEventListener("change", ({ detail: { previous } }) => remember(previous.view, store.state.view));
  window.addEventListener("popstate", () => store.update(show(viewAt(location.search))));
  document.addEventListener("keydown", undo);
  document.addEventListener("click", (event) => follow(event, store));
}

function remember(before, now) {
  const address = addressOf(now);
  if (before === now || address === addressOf(viewAt(location.search))) {
    return;
  }
  if (isTyping(before, now)) {
    history.replaceState(history.state, "", address);
  } else {
    history.pushState({ step: stepNow() + 1 }, "", address);
  }
}

/** How many steps of this page lie before the one that is shown. */
const stepNow = () => history.state?.step ?? 0;

function undo(event) {
  const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.target.matches("input");
  if (isUndo && (event.shiftKey || stepNow() > 0)) {
    event.preventDefault();
    history.go(event.shiftKey ? 1 : -1);
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
