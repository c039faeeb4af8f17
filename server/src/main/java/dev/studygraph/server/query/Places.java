package dev.studygraph.server.query;

import dev.studygraph.fact.Evidence;
import java.util.List;
import org.neo4j.driver.Value;

/** Reads the places in the notes that a relation stands on. */
final class Places {

    /** A list of the statements of the relationship {@code edge}, those of the first notes first. */
    static final String EVIDENCE = """
            COLLECT {
              MATCH (place:Statement)
              WHERE place.id IN edge.statements
              RETURN place ORDER BY place.note, place.line, place.id LIMIT 20
            }""";

    private Places() {}

    static List<Evidence> of(Value statements) {
        return statements.asList(Places::place);
    }

    private static Evidence place(Value statement) {
        return new Evidence(
                statement.get("note").asString(),
                statement.get("line").asInt(),
                statement.get("endLine").asInt(),
                statement.get("text").asString(),
                statement.get("heading").asString(""));
    }
}
