/** The kinds of things, in the order in which the page tells of them. */
export const KINDS = Object.freeze(["Service", "DataSource", "Framework", "Format", "Feature", "Concept"]);

const NAMES = { DataSource: "Data source" };

/** What a kind is called. */
export const kindName = (kind) => NAMES[kind] ?? kind;

/** Puts what has a kind into the order of the kinds. */
export const inOrderOfKinds = (items) =>
  [...items].sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
