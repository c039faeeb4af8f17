import * as paths from "../api/paths.js";
import { valueOf } from "../state/answers.js";
import { kindName } from "../state/kinds.js";
import { answerOf, askedOf, partOf } from "../state/question.js";
import { chosenOf } from "../state/trail.js";
import { counted } from "./parts.js";

/** What a listener is told when the page has changed: the answer, or what is open. */
export function announcement(state) {
  const { view } = state;
  if (view.front === "details" && view.node) {
    const thing = valueOf(state, paths.entity(view.node));
    return thing && `Details of ${thing.name}, ${kindName(thing.kind)}.`;
  }
  return view.tab === "routes" ? answered(state) : "";
}

/** The verdict, where there is one, and the routes. */
function answered(state) {
  const asked = askedOf(state);
  const answer = answerOf(state);
  const isVerdict = asked && (asked.kind !== "route" || (asked.route.direct && partOf(state) === 0));
  return [isVerdict && asked.message, answer && told(answer, state.view)].filter(Boolean).join(" ");
}

function told(answer, view) {
  const { routes, noRoute } = answer;
  if (!routes.length) {
    return noRoute.message;
  }
  const chosen = chosenOf(answer, view);
  const stops = routes[chosen].stops.map(({ name }) => name).join(", then ");
  return `${counted(routes.length, "route")} found. Route ${chosen + 1}: ${stops}.`;
}

const PAGES = { routes: "Answer", index: "Index", tips: "Tips", notes: "Notes", compare: "Compare", reach: "Reach", changes: "What changed" };

/** The title of the window, so that the browser's history can be read. */
export function title(state) {
  const { view } = state;
  const node = view.node && valueOf(state, paths.entity(view.node))?.name;
  const page = view.tab === "routes" && view.question ? view.question : PAGES[view.tab];
  const note = view.tab === "notes" && view.note;
  return [view.front === "details" && node, note || page, "Study Graph"].filter(Boolean).join(" · ");
}
