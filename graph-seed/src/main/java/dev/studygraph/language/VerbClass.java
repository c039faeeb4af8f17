package dev.studygraph.language;

/** What a verb says of the things around it. */
public enum VerbClass {
    /** Moves something to somewhere: "delivers A to B". */
    SEND,
    /** Gives something to its object: "feeds A". */
    FEED,
    /** Moves by itself: "flows from A into B". */
    FLOW,
    /** Takes something from somewhere: "reads from A". */
    TAKE,
    /** Looks at something where it is: "queries A". */
    QUERY,
    /** Starts something: "triggers A". */
    INVOKE,
    /** Starts something, or tells it to somebody: "starts A", "notifies A". */
    START,
    /** Takes what somebody gives: "subscribes to A". */
    SUBSCRIBE,
    /** Gets at something: "accesses A". */
    ACCESS,
    /** Works on something: "transforms data in A". */
    PROCESS,
    /** Changes the form of something: "converts A to B". */
    CONVERT,
    /** Runs something: "runs Spark". */
    RUN,
    /** "Connects to A". */
    CONNECT,
    /** "Uses A to ...": A acts. */
    USE,
    /** "Allows you to ...": the subject acts. */
    ALLOW,
    /** "Integrates with A". */
    INTEGRATE,
    /** "Supports A", "offers A". */
    SUPPORT,
    /** "Replaces A". */
    REPLACE,
    /** "Is based on A". */
    BASE,
    /** "Needs A". */
    REQUIRE,
    /** "Is A". */
    BE,
    /** "Has A". */
    HAVE,
    /** Consists of parts: "includes A". */
    INCLUDE,
    /** Says nothing of what moves or belongs. */
    OTHER
}
