const KEY = "study-graph.theme";
const night = matchMedia("(prefers-color-scheme: dark)");

/** The theme that is shown now: "light" or "dark". */
export const themeNow = () => document.documentElement.dataset.theme || (night.matches ? "dark" : "light");

/** Shows the other theme and remembers it. */
export function switchTheme() {
  const theme = themeNow() === "dark" ? "light" : "dark";
  localStorage.setItem(KEY, theme);
  document.documentElement.dataset.theme = theme;
  document.dispatchEvent(new Event("themechange"));
}

night.addEventListener("change", () => document.dispatchEvent(new Event("themechange")));
