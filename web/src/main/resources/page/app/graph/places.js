const KEY = "study-graph.places";

/** Remembers, in this browser, where the nodes of one version of the graph stand. */
export class Places {
  #version = null;
  #at = new Map();
  #moved = new Map();
  #before = new Map();

  /** Turns to a version of the graph: what stood on the map stays where it was, and else what was kept of it. */
  open(version) {
    if (version === this.#version) {
      return;
    }
    const isFirst = this.#version === null;
    this.#version = version;
    if (isFirst) {
      this.#at = new Map(read(version));
    } else {
      this.keep(new Map());
    }
  }

  has(id) {
    return this.#at.has(id);
  }

  of(id) {
    return this.#at.get(id);
  }

  /** Whether most of these places, by id, are of nodes that never stood anywhere: then it is another map. */
  knowFew(homes) {
    return [...homes.keys()].filter((id) => !this.has(id)).length > homes.size / 2;
  }

  /** Takes down where these nodes stand now. */
  keepNodes(nodes) {
    this.keep(new Map(nodes.map((node) => [node.id(), node.position()])));
  }

  /**
   * Takes down where the reader has moved things; what is moved no longer stands where it stood before, or at home. Gives
   * the ids of what stands elsewhere now.
   */
  follow(moved, homes) {
    const isNew = ([id, { x, y }]) => this.#at.get(id)?.x !== x || this.#at.get(id)?.y !== y;
    const fresh = new Map([...moved].filter(isNew));
    fresh.forEach((_, id) => this.#moved.has(id) || this.#before.set(id, this.#at.get(id)));
    const undone = [...this.#moved.keys()].filter((id) => !moved.has(id));
    undone.forEach((id) => fresh.set(id, this.#before.get(id) ?? homes.get(id) ?? this.#at.get(id)));
    this.#moved = moved;
    if (fresh.size > 0) {
      this.keep(fresh);
    }
    return fresh;
  }

  /** Takes down places by id. */
  keep(places) {
    places.forEach(({ x, y }, id) => this.#at.set(id, { x: Math.round(x), y: Math.round(y) }));
    localStorage.setItem(KEY, JSON.stringify({ version: this.#version, places: [...this.#at] }));
  }
}

function read(version) {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return kept?.version === version ? kept.places : [];
  } catch {
    return [];
  }
}
