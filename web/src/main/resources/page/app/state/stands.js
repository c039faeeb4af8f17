import { inView } from "./view.js";

/** How it is written in the view where a thing stands: "id@x@y". */
const written = (id, { x, y }) => `${id}@${Math.round(x)}@${Math.round(y)}`;

const isOf = (id) => (each) => each.startsWith(`${id}@`);

/** Where things stand: a map from id to { x, y }. */
export const standsIn = (list) =>
  new Map(
    list.map((each) => {
      const [id, x, y] = each.split("@");
      return [id, { x: Number(x) || 0, y: Number(y) || 0 }];
    }),
  );

/** Whether a thing is held where it is. */
export const isPinned = ({ pinned }, id) => pinned.some(isOf(id));

/** Holds a thing at a place of the map, or lets go of it. */
export const togglePin = (id, place) =>
  inView(({ pinned }) => ({
    pinned: pinned.some(isOf(id)) ? pinned.filter((each) => !isOf(id)(each)) : [...pinned, written(id, place)],
  }));

/** Takes down where the reader moved things to; takes a map from id to { x, y }. */
export const moveTo = (places) =>
  inView(({ moved }) => ({
    moved: [
      ...moved.filter((each) => !places.has(each.split("@")[0])),
      ...[...places].map(([id, place]) => written(id, place)),
    ],
  }));
