import { failed, loading, ready } from "../state/answers.js";
import { getJson } from "./client.js";

/** Fetches whatever the state needs and does not have yet, or only as it was, and puts it there. */
export function keepLoaded(store, needs) {
  const fetchMissing = () => {
    const { answers } = store.state;
    needs(store.state)
      .filter((path) => !answers[path] || answers[path].isOld)
      .forEach((path) => load(store, path));
  };
  store.addEventListener("change", fetchMissing);
  fetchMissing();
}

async function load(store, path) {
  store.update(loading(path));
  try {
    const value = await getJson(path);
    store.update(ready(path, value));
  } catch (problem) {
    store.update(failed(path, problem));
  }
}
