package dev.studygraph.server.query;

import dev.studygraph.fact.Predicate;
import java.util.Arrays;
import java.util.List;

/** The relationship types of the graph as Cypher writes them. */
final class Relations {

    /** The relations that a note states. */
    static final List<String> NAMES =
            Arrays.stream(Predicate.values()).map(Enum::name).toList();

    /** Any relation that a note states, as a type expression: {@code WRITES_TO|READS_FROM|...}. */
    static final String STATED = String.join("|", NAMES);

    /** Any relation that a note states or denies. */
    static final String STATED_OR_DENIED = STATED + "|DENIED";

    private Relations() {}
}
