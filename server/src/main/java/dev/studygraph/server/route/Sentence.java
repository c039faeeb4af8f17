package dev.studygraph.server.route;

import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Predicate.DataFlow;
import dev.studygraph.server.query.EntityRef;

/** The sentence by which a note states that data move from one thing to another. */
final class Sentence {

    private Sentence() {}

    /** The move in this relation, with the thing first that does it. */
    static String of(EntityRef from, EntityRef to, Predicate relation) {
        return relation.flow() == DataFlow.BACKWARD
                ? to.name() + ' ' + relation.words() + ' ' + from.name()
                : from.name() + ' ' + relation.words() + ' ' + to.name();
    }

    /** How a move is best stated of which nothing is known: what is no product does nothing by itself. */
    static Predicate relation(EntityRef from) {
        return switch (from.kind()) {
            case "Service", "Feature", "Framework" -> Predicate.WRITES_TO;
            default -> Predicate.READS_FROM;
        };
    }
}
