/** How far the sheet of a narrow window is pulled up, from below, each with the share of the height that it takes. */
export const SHEETS = Object.freeze({ low: 0.16, half: 0.55, full: 1 });

const NAMES = Object.keys(SHEETS);

export const pullTo = (sheet) => (state) => (state.sheet === sheet ? state : { ...state, sheet });

/** One step up or down. */
export const pullBy = (step) => (state) =>
  pullTo(NAMES[Math.min(NAMES.length - 1, Math.max(0, NAMES.indexOf(state.sheet) + step))])(state);

/** From the top it comes down, from anywhere else it goes up. */
export const pullOn = () => (state) => pullBy(state.sheet === "full" ? -1 : 1)(state);

/** The sheet whose share is nearest to this one. */
export const sheetNear = (share) =>
  NAMES.reduce((best, name) => (Math.abs(SHEETS[name] - share) < Math.abs(SHEETS[best] - share) ? name : best));
