/** Marks on the desk what is open, for the styles. */
export function markDesk({ view, sheet }, desk) {
  desk.dataset.front = view.front;
  desk.dataset.tab = view.tab;
  desk.dataset.sheet = sheet;
  desk.classList.toggle("has-details", Boolean(view.node || view.pair.length));
}
