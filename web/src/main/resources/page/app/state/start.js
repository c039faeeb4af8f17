import { draftOf } from "./draft.js";
import { NO_PICK } from "./pick.js";

/**
 * The state of a page that has just been opened at a view: what it shows, what the server said, the last change of the
 * notes and the last that was put away, what is half done.
 */
export const stateAt = (view, seen) => ({
  view,
  answers: {},
  arrived: {},
  change: null,
  seen,
  drop: null,
  draft: draftOf(view.question),
  pick: NO_PICK,
  menu: null,
  sheet: "half",
  marked: [],
  isKeepOpen: false,
  zoom: 0,
  drawing: null,
});
