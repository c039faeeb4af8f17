package dev.studygraph.fact;

/**
 * The verbs of the graph: what a fact says of its subject and its object.
 *
 * <p>Each knows its words for a reader, both ways, and whether data moves along it.
 */
public enum Predicate {
    WRITES_TO("writes to", "is written by", DataFlow.FORWARD),
    READS_FROM("reads from", "is read by", DataFlow.BACKWARD),
    QUERIES("queries", "is queried by", DataFlow.BACKWARD),
    INVOKES("invokes", "is invoked by", DataFlow.FORWARD),
    RUNS("runs", "is run by", DataFlow.FORWARD),
    CONVERTS("converts to", "is converted to by", DataFlow.NONE),
    HAS_FEATURE("has feature", "is a feature of", DataFlow.NONE),
    IS_A("is a", "includes", DataFlow.NONE),
    PART_OF("is part of", "has part", DataFlow.NONE),
    BUILT_ON("is built on", "is the base of", DataFlow.NONE),
    INTEGRATES_WITH("integrates with", "integrates with", DataFlow.NONE),
    ALTERNATIVE_TO("is an alternative to", "is an alternative to", DataFlow.NONE),
    SUPPORTS_FORMAT("supports format", "is supported by", DataFlow.NONE),
    SUITED_FOR("is suited for", "is a use of", DataFlow.NONE),
    HAS_LIMIT("has limit", "is a limit of", DataFlow.NONE),
    RUNS_ON("runs on", "hosts", DataFlow.NONE),
    USES("uses", "is used by", DataFlow.NONE),
    STORES("stores", "is stored in", DataFlow.NONE),
    REQUIRES("requires", "is required by", DataFlow.NONE),
    PRICED("is priced", "is the price of", DataFlow.NONE),
    DEFINED_AS("is defined as", "is the definition of", DataFlow.NONE);

    private final String words;
    private final String inverseWords;
    private final DataFlow flow;

    Predicate(String words, String inverseWords, DataFlow flow) {
        this.words = words;
        this.inverseWords = inverseWords;
        this.flow = flow;
    }

    /** The verb as a reader says it, subject first: "reads from". */
    public String words() {
        return words;
    }

    /** The verb as a reader says it, object first: "is read by". */
    public String inverseWords() {
        return inverseWords;
    }

    /** Which way data moves along this relation. */
    public DataFlow flow() {
        return flow;
    }

    /** Which way data moves between the subject and the object of a fact. */
    public enum DataFlow {
        /** From the subject to the object. */
        FORWARD,
        /** From the object to the subject. */
        BACKWARD,
        /** Not at all: the relation tells structure or use. */
        NONE
    }
}
