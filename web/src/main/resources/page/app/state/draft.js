/** What stands in the ask bar before it is asked. */
export const NO_DRAFT = Object.freeze({ text: "", open: false, active: -1 });

/** The ask bar with a question that has been asked. */
export const draftOf = (text) => Object.freeze({ ...NO_DRAFT, text });

const JOINTS =
  /\b(?:from|into|onto|to|in|of|via|using|with|without|through|and|or|get|gets|move|load|send|query|can|does|do)\s+/gi;

const inDraft = (change) => (state) => ({ ...state, draft: Object.freeze({ ...state.draft, ...change }) });

export const type = (text) => inDraft({ text, open: true, active: -1 });
export const openSuggestions = () => inDraft({ open: true });
export const closeSuggestions = () => inDraft({ open: false, active: -1 });
export const point = (active) => inDraft({ active });

/** The words at the end of a question that may be the beginning of a name. */
export function nameAtEnd(text) {
  const joints = [...text.matchAll(JOINTS)];
  const last = joints.at(-1);
  const start = last ? last.index + last[0].length : 0;
  const name = text.slice(start).trimStart();
  return { before: text.slice(0, text.length - name.length), name: name.length > 1 ? name : "" };
}
