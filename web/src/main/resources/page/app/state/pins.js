import { inView } from "./view.js";

/** How a pin is written in the view: "id@x@y". */
const pin = (id, { x, y }) => `${id}@${Math.round(x)}@${Math.round(y)}`;

const isOf = (id) => (each) => each.startsWith(`${id}@`);

/** Whether a thing is held where it is. */
export const isPinned = ({ pinned }, id) => pinned.some(isOf(id));

/** Where pinned things are held: a map from id to { x, y }. */
export const pinsOf = ({ pinned }) =>
  new Map(
    pinned.map((each) => {
      const [id, x, y] = each.split("@");
      return [id, { x: Number(x) || 0, y: Number(y) || 0 }];
    }),
  );

/** Holds a thing at a place of the map, or lets go of it. */
export const togglePin = (id, place) =>
  inView(({ pinned }) => ({
    pinned: pinned.some(isOf(id)) ? pinned.filter((each) => !isOf(id)(each)) : [...pinned, pin(id, place)],
  }));
