import { closeSuggestions, nameAtEnd, openSuggestions, point, type } from "../state/draft.js";
import { ask } from "../state/asking.js";
import { selectNode } from "../state/view.js";
import { offersOf } from "./suggestions.js";

/** What the ask bar does when it is used. */
export function askCalls(store) {
  const take = (offer) => {
    const { text } = store.state.draft;
    const { before } = nameAtEnd(text);
    if (!offer.isName) {
      submit(store, offer.question);
    } else if (before.trim() === "") {
      open(store, offer);
    } else {
      store.update(type(`${before}${offer.name} `));
      store.update(closeSuggestions());
    }
  };
  return {
    input: ({ target }) => store.update(type(target.value)),
    focus: () => store.update(openSuggestions()),
    leave: ({ currentTarget, relatedTarget }) =>
      currentTarget.contains(relatedTarget) || store.update(closeSuggestions()),
    key: (event) => onKey(event, store, take),
    submit: (event) => {
      event.preventDefault();
      submit(store, store.state.draft.text.trim());
    },
    take: (event, offer) => {
      event.preventDefault();
      take(offer);
    },
  };
}

function submit(store, question) {
  if (question) {
    store.update(type(question));
    store.update(closeSuggestions());
    store.update(ask(question));
  }
}

function open(store, { id }) {
  store.update(type(""));
  store.update(closeSuggestions());
  store.update(selectNode(id));
}

function onKey(event, store, take) {
  const offers = offersOf(store.state);
  const { active, open: isOpen } = store.state.draft;
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (steps[event.key] && offers.length) {
    event.preventDefault();
    store.update(openSuggestions());
    store.update(
      point((active + steps[event.key] + offers.length + (active < 0 && steps[event.key] < 0 ? 1 : 0)) % offers.length),
    );
  } else if (event.key === "Enter" && isOpen && offers[active]) {
    event.preventDefault();
    take(offers[active]);
  } else if (event.key === "Escape") {
    store.update(closeSuggestions());
  }
}
