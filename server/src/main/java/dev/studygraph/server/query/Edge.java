package dev.studygraph.server.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.studygraph.fact.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A relation between two things as it is drawn, from the subject to the object.
 *
 * @param words the relation as a reader says it: "reads from"
 * @param flow which way data moves along it: {@code forward}, {@code backward} or {@code none}
 * @param support how many different sentences say so
 * @param inferred whether it follows from others instead of standing in a note
 * @param denied whether the notes say that it does not hold
 * @param confidence how sure it is that the notes say so, absent where it is
 * @param carries what moves, absent where the notes do not say
 */
public record Edge(
        String from,
        String to,
        String relation,
        String words,
        String flow,
        int support,
        boolean inferred,
        boolean denied,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String carries) {

    /** Names this edge among all others. */
    @JsonProperty
    public String id() {
        return from + '|' + relation + '|' + to + (denied ? "|denied" : "");
    }

    /**
     * The edge in a row with {@code from}, {@code to}, {@code relation}, {@code denied}, {@code support},
     * {@code confidence} and {@code carries}.
     */
    static Edge of(Record row) {
        Predicate predicate = Predicate.valueOf(row.get("relation").asString());
        return new Edge(
                row.get("from").asString(),
                row.get("to").asString(),
                predicate.name(),
                predicate.words(),
                flow(predicate),
                row.get("support").asInt(1),
                false,
                row.get("denied").asBoolean(),
                Standing.confidence(row),
                Standing.carries(row));
    }

    private static String flow(Predicate predicate) {
        return switch (predicate.flow()) {
            case FORWARD -> "forward";
            case BACKWARD -> "backward";
            case NONE -> "none";
        };
    }
}
