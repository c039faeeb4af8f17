import { pullBy, pullOn, pullTo, SHEETS, sheetNear } from "../state/sheet.js";

const STEPS = { ArrowUp: 1, ArrowDown: -1 };

/** A finger that moved less than this, in pixels, has tapped. */
const TAP = 6;

/** Lets the grip of a narrow window pull the sheet up and down, by finger, by keys and by a click. */
export function listenToGrip(grip, desk, store) {
  let start = null;
  const shareAt = (y) => {
    const { top, height } = desk.getBoundingClientRect();
    return Math.min(SHEETS.full, Math.max(SHEETS.low, 1 - (y - top) / height));
  };
  grip.addEventListener("pointerdown", (event) => {
    grip.setPointerCapture(event.pointerId);
    start = event.clientY;
  });
  grip.addEventListener("pointermove", ({ clientY }) => {
    if (start !== null && Math.abs(clientY - start) > TAP) {
      desk.style.setProperty("--pulled", `${Math.round(100 * shareAt(clientY))}%`);
    }
  });
  grip.addEventListener("pointerup", ({ clientY }) => {
    const isTap = Math.abs(clientY - start) <= TAP;
    start = null;
    desk.style.removeProperty("--pulled");
    store.update(isTap ? pullOn() : pullTo(sheetNear(shareAt(clientY))));
  });
  grip.addEventListener("pointercancel", () => {
    start = null;
    desk.style.removeProperty("--pulled");
  });
  grip.addEventListener("keydown", (event) => {
    const change = event.key === "Enter" || event.key === " " ? pullOn() : STEPS[event.key] && pullBy(STEPS[event.key]);
    if (change) {
      event.preventDefault();
      store.update(change);
    }
  });
}

/** A sheet that is down comes up when something is opened that only it can show. */
export function raiseSheet(store) {
  store.addEventListener("change", ({ detail: { previous } }) => {
    const { view, sheet } = store.state;
    if (view !== previous.view && sheet === "low") {
      store.update(pullBy(1));
    }
  });
}
