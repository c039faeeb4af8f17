import { failed, loading, ready } from "../state/answers.js";
import { getJson } from "./client.js";

/** Fetches whatever the state needs and does not have yet, or only as it was, and puts it there. */
export function keepLoaded(store, needs) {
  const isMissing = (path) => !store.state.answers[path] || store.state.answers[path].isOld;
  // What is asked for changes the state, and so leads here again before the others of the same needs are asked for.
  const fetchMissing = () => needs(store.state).forEach((path) => isMissing(path) && load(store, path));
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
