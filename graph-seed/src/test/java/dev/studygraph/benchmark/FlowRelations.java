package dev.studygraph.benchmark;

import java.util.Set;

/** The relations along which data move, as labels name them. */
public final class FlowRelations {

    private static final Set<String> FORWARD = Set.of("WRITES_TO", "INVOKES");
    private static final Set<String> BACKWARD = Set.of("READS_FROM", "QUERIES");

    private FlowRelations() {}

    /** Whether data move along a relation at all. */
    public static boolean isFlow(String predicate) {
        return isForward(predicate) || BACKWARD.contains(predicate);
    }

    /** Whether they move from the subject to the object. */
    public static boolean isForward(String predicate) {
        return FORWARD.contains(predicate);
    }
}
