package dev.studygraph.extract;

/** What a verb does with data; the verbs of each class stand in {@code lexicon.yaml}. */
enum VerbClass {
    /** Moves data to somewhere: "delivers", "loads". */
    DELIVER,
    /** Gives data to its object: "fills". */
    FEED,
    /** Moves by itself: "flows", "comes". */
    FLOW,
    /** Takes data from somewhere: "reads", "captures". */
    TAKE,
    /** Looks at data where they are: "queries". */
    QUERY,
    /** Starts something: "triggers". */
    INVOKE,
    /** Runs something over data: "runs". */
    RUN,
    /** Works on data: "transforms". */
    PROCESS,
    /** Changes the form of data: "converts". */
    CONVERT,
    /** "connects to". */
    CONNECT,
    /** "integrates with". */
    INTEGRATE,
    /** "uses A to ...": A acts. */
    USE,
    /** Says nothing of data. */
    OTHER
}
