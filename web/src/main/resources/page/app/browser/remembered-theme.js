/* Runs before the first paint, so that a remembered theme never flashes. */
document.documentElement.dataset.theme = localStorage.getItem("study-graph.theme") ?? "";
