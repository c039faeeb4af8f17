/** Marks on the desk what is open, for the styles. */
export function markDesk({ view }, desk) {
  desk.dataset.front = view.front;
  desk.dataset.tab = view.tab;
  desk.classList.toggle("has-details", Boolean(view.node || view.pair.length));
}
