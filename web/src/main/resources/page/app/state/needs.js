import * as paths from "../api/paths.js";
import { meant, pageOf, toldOf } from "./asked.js";
import { nameAtEnd } from "./draft.js";
import { KINDS } from "./kinds.js";
import { answerOf, answerPath, directPath, queriesPath } from "./question.js";
import { replacementsPath } from "./replaced.js";

/** More things than this are not drawn unless the reader wants them. */
export const MAP_LIMIT = 1000;

/** Not even who wants it all is shown more things than this on one map. */
export const MOST_DRAWN = 5000;

/** How many neighbours come at a time. */
export const NEIGHBOURS = 40;

/** The paths of the answers that the state needs to be shown. */
export function needs(state) {
  const { view, draft, pick, menu, isKeepOpen } = state;
  return [
    paths.graph(MAP_LIMIT),
    restPath(view),
    paths.overview(),
    answerPath(view),
    view.query && queriesPath(state),
    view.direct && directOf(state),
    replacementsPath(state),
    view.node && paths.entity(view.node),
    view.pair.length === 2 && paths.edge(...view.pair),
    view.focus && paths.neighbours(view.focus, NEIGHBOURS),
    ...view.expanded.map((id) => paths.neighbours(id, NEIGHBOURS)),
    ...(menu ? [paths.neighbours(menu.id, NEIGHBOURS), paths.entity(menu.id)] : []),
    isKeepOpen && paths.tips({}),
    ...pageNeeds(meant(state)),
    suggestionsPath(draft),
    pickPath(pick),
  ].filter(Boolean);
}

/** Where the rest of the map comes from, or "" while it is not wanted. */
export const restPath = ({ extent }) => (extent === "all" ? paths.graph(MOST_DRAWN) : "");

/** Where it is told what stands between the two ends of the question, once it is understood. */
function directOf(state) {
  const { question } = answerOf(state) ?? {};
  return question?.from && question.to && directPath(question);
}

/** A search may name a kind, if only by its first letters: "kind:format parquet". */
function search(words) {
  const [said = "", letters] = words.match(/\bkind:(\w*)/i) ?? [];
  const kind = letters && KINDS.find((each) => each.toLowerCase().startsWith(letters.toLowerCase()));
  return { q: words.replace(said, "").trim(), kind: kind ?? "" };
}

/** Where the names for the ask bar's list come from, or "" if it needs none. */
export function suggestionsPath({ text, open }) {
  const { name } = nameAtEnd(text);
  return open && name ? paths.entities({ ...search(name), limit: 7 }) : "";
}

/** Where the names come from that a field for the name of a thing offers. */
export const pickPath = ({ words }) => words.trim() && paths.entities({ ...search(words), limit: 7 });

export function indexPath({ find, kind, after }) {
  const wanted = search(find);
  return paths.entities({ q: wanted.q, kind: kind || wanted.kind, limit: 100, cursor: after });
}

export const tipsPath = ({ tipsFor, tipsAbout }) => paths.tips({ q: tipsFor, about: tipsAbout });

/** Where what stands side by side comes from, or "" while there are no two. */
export const comparisonPath = ({ compared }) => (compared.length > 1 ? paths.comparison(compared) : "");

/** Where the rings about a thing come from, or "" while none is asked for. */
export const reachPath = ({ reachFrom, reachTo }) =>
  reachFrom || reachTo ? paths.reach({ from: reachFrom, to: reachTo }) : "";

function pageNeeds(state) {
  const { view } = state;
  switch (pageOf(state)) {
    case "index":
      return [indexPath(view)];
    case "tips":
      return [tipsPath(view), view.tipsAbout && paths.entity(view.tipsAbout)];
    case "notes":
      return [paths.notes(), view.note && paths.note(view.note)];
    case "compare":
      return comparisonPath(view) ? [comparisonPath(view)] : view.compared.map(paths.entity);
    case "reach":
      return [reachPath(view)];
    case "thing":
      return [paths.entity(toldOf(state).id)];
    default:
      return [];
  }
}
