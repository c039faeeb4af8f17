import { html, nothing } from "lit-html";
import { answerTo } from "../state/answers.js";
import { pickPath } from "../state/needs.js";
import { endPick, NO_PICK, pick } from "../state/pick.js";

/** A field that takes the name of a thing: what fits is offered while one types, and Enter takes the best of it. */
export const picker = (state, field, label, change, calls) => {
  const { words } = state.pick.field === field ? state.pick : NO_PICK;
  const { status, value } = answerTo(state, pickPath({ words }));
  const offers = value?.items ?? [];
  const take = (wanted) => {
    const offer = offers.find(({ name }) => name === wanted) ?? offers[0];
    calls.update(endPick());
    calls.update(change(offer?.id ?? wanted, offer?.name ?? wanted));
  };
  return html`<form class="picker" autocomplete="off" @submit=${(event) => onSubmit(event, take)}>
    <input
      name="thing"
      required
      maxlength="100"
      list="offers-${field}"
      aria-label=${label}
      placeholder=${label}
      .value=${words}
      @input=${(event) => onInput(event, field, take, calls)}
    />
    <datalist id="offers-${field}">${offers.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
    <button>Take</button>
    ${status === "ready" && !offers.length ? html`<p class="hint">Nothing in your notes has that name.</p>` : nothing}
  </form>`;
};

function onSubmit(event, take) {
  event.preventDefault();
  take(new FormData(event.target).get("thing").trim());
}

/** A name that is chosen from the offers comes in one piece, not letter by letter, and needs no Enter. */
function onInput({ target, inputType }, field, take, calls) {
  const isChosen = inputType === "insertReplacementText" || inputType === undefined;
  const isOffered = [...target.list.options].some((option) => option.value === target.value);
  if (isChosen && isOffered) {
    take(target.value);
  } else {
    calls.update(pick(field, target.value));
  }
}
