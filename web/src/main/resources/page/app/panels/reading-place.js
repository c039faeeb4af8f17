const scrolled = new Map();
let shown = { page: "", line: "" };

/** Gives every page of the panel back the place where its reader left it, and goes to the line that a link names. */
export function follow({ view }, panel) {
  const pane = panel.querySelector(".page");
  const page = `${view.tab} ${view.note} ${view.question}`;
  if (page !== shown.page) {
    pane.scrollTop = scrolled.get(page) ?? 0;
    pane.onscroll = () => scrolled.set(page, pane.scrollTop);
  }
  const line = view.tab === "notes" && view.line ? `${view.note}:${view.line}` : "";
  const target = line && pane.querySelector(`#line-${view.line}`);
  if (target && line !== shown.line) {
    target.scrollIntoView({ block: "center" });
  }
  shown = { page, line: target || !line ? line : shown.line };
}
