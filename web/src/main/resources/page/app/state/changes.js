import { outdate } from "./answers.js";

/** A change that comes late comes so soon; one that is older than that is of a server whose clock was set back. */
const LATE_MILLISECONDS = 60_000;

/** Takes in a change of the notes that the server tells of: what was answered before it is asked for again. */
export const learn = (change) => (state) =>
  isKnown(change, state) ? state : outdate({ ...state, change: Object.freeze(change) });

/** The change that the reader has not put away yet, or null. */
export const newChange = ({ change, seen }) => (change && isLater(change.id, seen) ? change : null);

/** Puts the notice of the last change away. */
export const dismiss = () => (state) => ({ ...state, seen: state.change?.id ?? state.seen });

const isKnown = ({ id }, { change }) => Boolean(change) && !isLater(id, change.id);

const isLater = (id, than) => id > than || than - id > LATE_MILLISECONDS;
