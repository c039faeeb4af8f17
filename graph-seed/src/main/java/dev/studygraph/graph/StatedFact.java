package dev.studygraph.graph;

import dev.studygraph.fact.Predicate;
import dev.studygraph.graph.Node.Ref;

/**
 * A fact as the statement that states it keeps it, so that nobody has to look for it among all facts of its subject.
 *
 * @param rule what read it there, empty where that is not known
 */
public record StatedFact(Ref subject, Predicate predicate, Ref object, boolean denied, String rule) {

    private static final String BETWEEN = "\t";

    /** The fact in one line, its parts separated by tabs: subject, predicate, object if a thing, if a literal, denied, rule. */
    public String text() {
        boolean literal = object.label() == Label.Literal;
        return String.join(
                BETWEEN,
                subject.id(),
                predicate.name(),
                literal ? "" : object.id(),
                literal ? object.id() : "",
                denied ? Edge.DENIED : "",
                rule);
    }
}
