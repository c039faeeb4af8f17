/** What is shown, as plain rows: no looks, no places. */
export const nodesOf = (scene) =>
  scene.nodes.map(({ id, name, kind, weight }) => ({ id, name, kind, statements: weight }));

export const edgesOf = (scene) =>
  scene.edges
    .filter(({ relation }) => relation)
    .map(({ id, from, relation, to, words, support, inferred, denied, confidence = "sure" }) => ({
      id,
      from,
      relation,
      to,
      words,
      support,
      inferred,
      denied,
      confidence,
    }));
