/** Calls what a key of the whole page, or a button marked with `data-act`, stands for. */
export function listenToPage(keys, acts) {
  document.addEventListener("keydown", (event) => {
    const isBusy = event.defaultPrevented || event.target.matches("input") || document.querySelector("dialog[open]");
    if (keys[event.key] && !isBusy) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  document.addEventListener("click", ({ target }) => acts[target.closest?.("[data-act]")?.dataset.act]?.());
}
