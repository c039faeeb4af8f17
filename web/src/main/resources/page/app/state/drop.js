/** Notes that were dropped into the page: on their way to a preview, previewed, being kept, or refused. */
const inDrop = (drop) => (state) => ({ ...state, drop: Object.freeze(drop) });

export const dropAsked = () => inDrop({ status: "asking" });
export const dropPreviewed = (preview) => inDrop({ status: "previewed", preview });
export const dropKeeping = () => (state) => inDrop({ ...state.drop, status: "keeping" })(state);
export const dropRefused = (problem) => inDrop({ status: "refused", problem });
export const dropDone = () => (state) => (state.drop ? { ...state, drop: null } : state);
