const KEY = "study-graph.seen-change";

/** The last change whose notice was put away in this browser, by its id. */
export const seenChange = () => Number(localStorage.getItem(KEY)) || 0;

/** Remembers that a notice was put away. */
export const keepSeenChange = (id) => localStorage.setItem(KEY, String(id));
