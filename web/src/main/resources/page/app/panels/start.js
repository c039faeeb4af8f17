const WAIT = "Your map will be here in a moment.";
const STOPPED = "Study Graph has stopped. Look at the window in which you started it: it says why.";

const element = (id) => document.getElementById(id);

/** Shows how far each step of the start is. */
export function showStart(steps) {
  say(WAIT);
  element("start-steps").replaceChildren(...steps.map(step));
}

/** Says that nobody answers any more. */
export function showStop() {
  say(STOPPED);
  element("start-steps").replaceChildren();
}

/** Says it once: what is written anew is read out anew. */
function say(words) {
  const place = element("start-words");
  if (place.textContent !== words) {
    place.textContent = words;
  }
}

function step({ step: words, phase, done, total }) {
  const line = document.createElement("li");
  line.className = `start-step is-${phase}`;
  line.append(written("span", words[0].toUpperCase() + words.slice(1)), written("span", count(phase, done, total)));
  if (phase === "running") {
    line.append(bar(words, done, total));
  }
  return line;
}

function count(phase, done, total) {
  if (phase === "done") {
    return "done";
  }
  return phase === "running" && total ? `${done.toLocaleString("en")} of ${total.toLocaleString("en")}` : "";
}

/** Without a value it tells that something is being done, and not how much. */
function bar(words, done, total) {
  const progress = document.createElement("progress");
  progress.setAttribute("aria-label", words);
  if (total) {
    progress.max = total;
    progress.value = done;
  }
  return progress;
}

function written(tag, text) {
  const place = document.createElement(tag);
  place.textContent = text;
  return place;
}
