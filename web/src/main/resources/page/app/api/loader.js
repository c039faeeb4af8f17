import { arriving, failed, forget, loading, ready } from "../state/answers.js";
import { getJson } from "./client.js";

/** How often it is told how far an answer has come, in milliseconds. */
const PACE = 150;

/**
 * Fetches whatever the state needs and does not have yet, or only as it was, and puts it there; what is no longer needed
 * while it comes is called off.
 */
export function keepLoaded(store, needs) {
  const underWay = new Map();
  const isMissing = (path) => !store.state.answers[path] || store.state.answers[path].isOld;
  // What is asked for changes the state, and so leads here again before the others of the same needs are asked for.
  const follow = () => {
    const wanted = needs(store.state);
    underWay.forEach((request, path) => wanted.includes(path) || request.abort());
    wanted.forEach((path) => isMissing(path) && load(store, path, underWay));
  };
  store.addEventListener("change", follow);
  follow();
}

async function load(store, path, underWay) {
  const request = new AbortController();
  underWay.set(path, request);
  store.update(loading(path));
  const answer = await answered(path, request.signal, (bytes) => store.update(arriving(path, bytes)));
  underWay.delete(path);
  store.update(answer);
}

/** The change to the state that the server's answer makes. */
async function answered(path, signal, tell) {
  try {
    return ready(path, await getJson(path, signal, paced(tell)));
  } catch (problem) {
    return signal.aborted ? forget(path) : failed(path, problem);
  }
}

/** Passes on what is told, but not more often than one can read it. */
function paced(tell) {
  let last = performance.now();
  return (value) => {
    if (performance.now() - last > PACE) {
      last = performance.now();
      tell(value);
    }
  };
}
