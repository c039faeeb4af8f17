package dev.studygraph.graph;

import dev.studygraph.fact.Predicate;
import dev.studygraph.graph.Node.Ref;
import java.util.Objects;

/**
 * A fact as the statement that states it keeps it, so that nobody has to look for it among all facts of its subject.
 *
 * @param reading how it was read there
 */
public record StatedFact(Ref subject, Predicate predicate, Ref object, boolean denied, Reading reading) {

    private static final String BETWEEN = "\t";

    /**
     * The fact in one line, its parts separated by tabs: subject, predicate, object if a thing, if a literal, denied, rule,
     * confidence, what moves.
     */
    public String text() {
        boolean literal = object.label() == Label.Literal;
        return String.join(
                BETWEEN,
                subject.id(),
                predicate.name(),
                literal ? "" : object.id(),
                literal ? object.id() : "",
                denied ? Edge.DENIED : "",
                reading.rule(),
                reading.confidence().word(),
                Objects.requireNonNullElse(reading.carries(), "").replace(BETWEEN, " "));
    }
}
