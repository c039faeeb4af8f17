import { NO_DRAFT } from "./draft.js";

/** The state of a page that has just been opened at a view: what it shows, what the server said, what is half done. */
export const stateAt = (view) => ({
  view,
  answers: {},
  draft: Object.freeze({ ...NO_DRAFT, text: view.question }),
  menu: null,
  marked: [],
  isKeepOpen: false,
  zoom: 100,
});
