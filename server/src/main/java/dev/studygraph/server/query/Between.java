package dev.studygraph.server.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Every relation between two things, in both directions. */
public record Between(EntityRef from, EntityRef to, List<Relation> relations) {

    /**
     * One relation between the two, and what it stands on.
     *
     * @param direction {@code forward} where the first thing is the subject, or else {@code backward}
     * @param denied whether the notes say that it does not hold
     * @param inferred whether it follows from others instead of standing in a note
     * @param support how many different sentences say so
     * @param confidence how sure it is that the notes say so, absent where it is
     * @param carries what moves, absent where the notes do not say
     */
    public record Relation(
            String relation,
            String words,
            String direction,
            boolean denied,
            boolean inferred,
            int support,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String confidence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String carries,

            List<Evidence> evidence) {

        static Relation of(Record row) {
            Predicate predicate = Predicate.valueOf(row.get("relation").asString());
            return new Relation(
                    predicate.name(),
                    predicate.words(),
                    row.get("forward").asBoolean() ? "forward" : "backward",
                    row.get("denied").asBoolean(),
                    row.get("edge").get("inferred").asBoolean(false),
                    row.get("edge").get("support").asInt(1),
                    Standing.confidence(row.get("edge")),
                    Standing.carries(row.get("edge")),
                    Places.of(row.get("evidence")));
        }
    }
}
