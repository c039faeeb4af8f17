/** Holds the one state; it changes by pure functions only and every change is one event. */
export class Store extends EventTarget {
  #state;

  constructor(state) {
    super();
    this.#state = Object.freeze(state);
  }

  get state() {
    return this.#state;
  }

  /** Replaces the state by what the function makes of it. */
  update(produce) {
    const previous = this.#state;
    const next = produce(previous);
    if (next !== previous) {
      this.#state = Object.freeze(next);
      this.dispatchEvent(new CustomEvent("change", { detail: { previous } }));
    }
  }
}
