import { ask } from "./asking.js";
import { compareOnly, reach } from "./view.js";

/** Questions that are not for a route, and what each turns to. */
const OTHERS = [
  [/^(?:what(?:'s|’s| is| are) )?(?:the )?differences? between (.+?) and (.+?)$/i, compareOnly],
  [/^compare (.+?) (?:and|with|to) (.+?)$/i, compareOnly],
  [/^(.+?) (?:vs\.?|versus) (.+?)$/i, compareOnly],
  [/^(?:what|everything(?: that)?) (?:can|does) (.+?) reach$/i, (name) => reach("from", name)],
  [/^(?:what|everything(?: that)?) (?:can reach|reaches) (.+?)$/i, (name) => reach("to", name)],
];

/** What the page turns to when a question is asked. */
export function turnTo(question) {
  const plain = question.replace(/[?.!\s]+$/, "");
  const [match, change] = OTHERS.map(([form, change]) => [plain.match(form), change]).find(([match]) => match) ?? [];
  return match ? change(...match.slice(1).map((name) => name.replaceAll(",", " ").trim())) : ask(question);
}
