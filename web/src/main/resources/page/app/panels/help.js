import { html, nothing } from "lit-html";

const KEYS = [
  ["/", "Go to the ask bar"],
  ["?", "Show this sheet"],
  ["Esc", "Let go of what is selected"],
  ["Arrow keys", "On the map: walk along the lines"],
  ["Enter", "On the map: open the details"],
  ["E", "On the map: show what is near; again: go back"],
  ["Shift F10", "On the map: open the menu of a thing, as a right click does"],
  ["1 to 4", "On the map: how many lines away to show"],
  ["Shift", "On the map: a click marks one thing more, a drag all within its frame"],
  ["Alt", "On the legend: a click shows one kind, or one sort of lines, alone"],
  ["+  −  0", "On the map: zoom in, out, show everything"],
  ["Ctrl Z", "Undo the last change of the view, a thing that was moved too; with Shift redo it"],
];

/** Only a server that asks for a token lets a browser sign in, and says so. */
const isSignedIn = () => document.cookie.includes("study-graph-signed-in=");

/** The sheet that tells the keys and how to read the map. */
export const help = () =>
  html`<h2 id="help-title">Keys and signs</h2>
    <dl class="help-keys">
      ${KEYS.map(
        ([key, meaning]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
    <p>
      An arrow is data on its way. A pale line is structure: a feature of, a part of, a kind of. A dashed line is
      inferred, a dotted one is only likely, a red one is denied by your notes. A dashed border marks a name that is not
      of today.
    </p>
    <form method="dialog" class="help-ends">
      <button>Close</button>
      ${isSignedIn() ? html`<button type="button" data-act="sign-out">Sign out</button>` : nothing}
    </form>`;
