import { overlap } from "./boxes.js";

const CELL = 160;

/** Boxes by where they lie, so that what lies at a place is found without looking at all of them. */
export class Room {
  #cells = new Map();

  /** Takes the room of a box. */
  take(box) {
    keysOf(box).forEach((key) => {
      const cell = this.#cells.get(key);
      if (cell) {
        cell.push(box);
      } else {
        this.#cells.set(key, [box]);
      }
    });
  }

  /** The taken boxes that a box would cover; one that lies in several cells may come more than once. */
  under(box) {
    return keysOf(box).flatMap((key) => (this.#cells.get(key) ?? []).filter((other) => overlap(box, other)));
  }
}

function keysOf({ left, right, top, bottom }) {
  const keys = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
      keys.push(`${column} ${row}`);
    }
  }
  return keys;
}
