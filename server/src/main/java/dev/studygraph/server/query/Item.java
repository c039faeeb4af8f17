package dev.studygraph.server.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.studygraph.fact.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * The other side of a fact about a thing, and what it stands on.
 *
 * @param id the other thing, absent where the other side is a literal
 * @param name the other thing's name, or the literal
 * @param kind the other thing's kind, absent where the other side is a literal
 * @param support how many different sentences say so
 * @param relation the verb between the two
 * @param direction {@code out} where the thing is the subject, {@code in} where this is
 * @param confidence how sure it is that the notes say so, absent where it is
 * @param carries what moves, absent where the notes do not say
 */
public record Item(
        @Nullable String id,
        String name,
        @Nullable String kind,
        int support,
        String relation,
        String direction,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String carries,
        List<Evidence> evidence) {

    static Item of(Value fact) {
        Value other = fact.get("other");
        boolean literal = other.get("kind").isNull();
        return new Item(
                literal ? null : other.get("id").asString(),
                other.get(literal ? "text" : "name").asString(),
                other.get("kind").asString(null),
                fact.get("support").asInt(1),
                fact.get("relation").asString(),
                direction(fact.get("out").asBoolean()),
                Standing.confidence(fact),
                Standing.carries(fact),
                Places.of(fact.get("evidence")));
    }

    static String direction(boolean out) {
        return out ? "out" : "in";
    }
}
