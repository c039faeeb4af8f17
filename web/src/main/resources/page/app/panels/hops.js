import { html, nothing } from "lit-html";
import { goAround, replace } from "../state/asking.js";
import { selectPair } from "../state/view.js";
import { replacements } from "./replacements.js";
import { counted, proof, standing, thing, to } from "./parts.js";

/** A route as an ordered list: each stop, and what the notes say of the way to the next. */
export const hops = (state, { stops, hops: all }, calls) =>
  html`<ol class="hops" aria-label="The route, ${counted(all.length, "hop")}">
    ${stops.map(
      (stop, index) =>
        html`<li class="hop">
          <p class="stop">
            <span class="stop-number">${index + 1}</span>${thing(state, stop)}
            ${index > 0 && index < stops.length - 1 ? around(state, stop) : nothing}
          </p>
          ${state.view.replaced === stop.id ? replacements(state, stop) : nothing}
          ${all[index] ? hop(state, all[index], calls) : nothing}
        </li>`,
    )}
  </ol>`;

const around = (state, { id, name }) =>
  html`<span class="stop-acts">
    <a
      href=${to(state, replace(id))}
      aria-label="What can replace ${name}?"
      aria-expanded=${state.view.replaced === id}
      >replace</a
    >
    <a href=${to(state, goAround(id))} aria-label="Find a way without ${name}">without</a>
  </span>`;

const hop = (state, { from, to: end, sentence, words, inferred, carries, evidence, inside }, calls) =>
  html`<div
    class="hop-says ${inferred ? "inferred" : ""}"
    @pointerenter=${() => calls.point(`hop|${from}|${end}`)}
    @pointerleave=${() => calls.point(null)}
    @focusin=${() => calls.point(`hop|${from}|${end}`)}
    @focusout=${() => calls.point(null)}
  >
    <p>
      <a class="hop-sentence" href=${to(state, selectPair(from, end))}>${sentence ?? words}</a>
      ${inferred ? html`<span class="badge">inferred</span>` : nothing} ${standing({ carries })}
    </p>
    ${proof(state, evidence)} ${inside ? steps(state, inside) : nothing}
  </div>`;

/** What happens inside a hop, folded away. */
const steps = (state, { through, with: parts, sentences, evidence }) =>
  html`<details class="more">
    <summary>Inside: through ${[through, ...parts].map(({ name }) => name).join(", ")}</summary>
    ${sentences.map((each) => html`<p>${each}</p>`)} ${proof(state, evidence)}
  </details>`;
