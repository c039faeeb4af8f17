const KEY = "study-graph.views";

/** The views that the reader saved in this browser: [{ name, address }], by name. */
export function savedViews() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? [];
  } catch {
    return [];
  }
}

/** Saves the view at an address under a name; one of the same name makes way. */
export function saveView(name, address) {
  const others = savedViews().filter((view) => view.name !== name);
  write([...others, { name, address }].sort((one, other) => one.name.localeCompare(other.name)));
}

export const dropView = (name) => write(savedViews().filter((view) => view.name !== name));

const write = (views) => localStorage.setItem(KEY, JSON.stringify(views));
