package dev.studygraph.server.query;

import dev.studygraph.fact.Predicate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The relationship types of the graph as Cypher writes them. */
final class Relations {

    /** Any relation that a note states, as a type expression: {@code WRITES_TO|READS_FROM|...}. */
    static final String STATED =
            Arrays.stream(Predicate.values()).map(Enum::name).collect(Collectors.joining("|"));

    /** Any relation that a note states or denies. */
    static final String STATED_OR_DENIED = STATED + "|DENIED";

    private Relations() {}
}
