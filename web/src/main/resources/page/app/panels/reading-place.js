let shown = "";

/** Marks on the desk what is open, and brings the line that a link named into sight once it is there. */
export function follow({ view }, desk) {
  desk.dataset.front = view.front;
  desk.dataset.tab = view.tab;
  desk.classList.toggle("has-details", Boolean(view.node || view.from));
  const place = view.tab === "notes" && view.line ? `${view.note}:${view.line}` : "";
  const line = place && desk.querySelector(`#line-${view.line}`);
  if (place === "" || (line && place !== shown)) {
    shown = place;
    line?.scrollIntoView?.({ block: "center" });
  }
}
