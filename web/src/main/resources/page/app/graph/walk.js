/** The neighbour that lies best in a direction, or the node most told of where one does not stand anywhere yet. */
export function nextAlong(cy, here, [dx, dy]) {
  const shown = cy.nodes().not(".faded");
  if (here.empty()) {
    return shown.max((node) => node.data("weight")).ele ?? here;
  }
  const from = here.position();
  const aim = (node) => {
    const { x, y } = node.position();
    const distance = Math.hypot(x - from.x, y - from.y) || 1;
    return ((x - from.x) * dx + (y - from.y) * dy) / distance;
  };
  const ahead = here
    .neighborhood("node")
    .intersection(shown)
    .filter((node) => aim(node) > 0.3);
  return ahead.nonempty() ? ahead.max(aim).ele : cy.collection();
}
