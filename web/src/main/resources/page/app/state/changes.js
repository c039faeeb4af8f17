import { outdate } from "./answers.js";

/** Takes in a change of the notes that the server tells of: what was answered before it is asked for again. */
export const learn = (change) => (state) =>
  state.change && state.change.id >= change.id ? state : outdate({ ...state, change: Object.freeze(change) });

/** The change that the reader has not put away yet, or null. */
export const newChange = ({ change, seen }) => (change && change.id > seen ? change : null);

/** Puts the notice of the last change away. */
export const dismiss = () => (state) => ({ ...state, seen: state.change?.id ?? state.seen });
