/** What is typed into one of the fields that take the name of a thing: which field, and the words. */
export const NO_PICK = Object.freeze({ field: "", words: "" });

export const pick = (field, words) => (state) => ({ ...state, pick: Object.freeze({ field, words }) });
export const endPick = () => (state) => ({ ...state, pick: NO_PICK });
