import { pageOf } from "../state/asked.js";

/** Marks on the desk what is open, for the styles. */
export function markDesk(state, desk) {
  const { view, sheet } = state;
  desk.dataset.front = view.front;
  desk.dataset.tab = pageOf(state);
  desk.dataset.sheet = sheet;
  desk.classList.toggle("has-details", Boolean(view.node || view.pair.length));
}
