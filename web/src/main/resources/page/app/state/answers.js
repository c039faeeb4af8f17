/** What the server has said so far: a path leads to { status: "loading" | "ready" | "failed", value, problem }. */
const NOTHING = Object.freeze({ status: "none" });

export const answerTo = (state, path) => state.answers[path] ?? NOTHING;

/** The value at a path, or null while there is none. */
export const valueOf = (state, path) => answerTo(state, path).value ?? null;

/** An answer is on its way; the one before it is shown until then. */
export const loading = (path) => (state) => put(path, { status: "loading", ...state.answers[path], isOld: false })(state);
export const ready = (path, value) => put(path, { status: "ready", value });
export const failed = (path, problem) => put(path, { status: "failed", problem });

/** So many bytes of an answer have come. */
export const arriving = (path, bytes) => (state) => ({ ...state, arrived: { ...state.arrived, [path]: bytes } });

/** The state as if it had never been asked for. */
export const forget = (path) => (state) => {
  const { [path]: forgotten, ...answers } = state.answers;
  return { ...state, answers };
};

/** The state after the notes changed: each answer is asked for again, once it is needed. */
export const outdate = (state) => ({
  ...state,
  answers: Object.fromEntries(
    Object.entries(state.answers).map(([path, answer]) => [path, Object.freeze({ ...answer, isOld: true })]),
  ),
});

/** Forgets the answers that failed, so that they are asked for again. */
export const tryAgain = () => (state) => ({
  ...state,
  answers: Object.fromEntries(Object.entries(state.answers).filter(([, answer]) => answer.status !== "failed")),
});

const put = (path, answer) => (state) => ({
  ...state,
  answers: { ...state.answers, [path]: Object.freeze(answer) },
});
