package dev.studygraph.server.query;

import dev.studygraph.fact.Predicate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.Record;

/**
 * What a thing has of one relation, in one direction, stated or denied.
 *
 * @param out whether the thing is the subject
 * @param total how many there are, listed or not
 */
record Facts(Predicate predicate, boolean out, boolean denied, long total, List<Item> items) {

    /** What a reader looks for by its name rather than by its verb. */
    private static final Set<Predicate> OWN_LISTS =
            EnumSet.of(Predicate.HAS_FEATURE, Predicate.HAS_LIMIT, Predicate.SUPPORTS_FORMAT, Predicate.SUITED_FOR);

    static Facts of(Record row) {
        return new Facts(
                Predicate.valueOf(row.get("relation").asString()),
                row.get("out").asBoolean(),
                row.get("denied").asBoolean(),
                row.get("total").asLong(),
                row.get("items").asList(Item::of));
    }

    boolean hasOwnList() {
        return out && OWN_LISTS.contains(predicate);
    }

    EntityDetails.Relation relation() {
        return new EntityDetails.Relation(
                predicate.name(),
                Item.direction(out),
                out ? predicate.words() : predicate.inverseWords(),
                total,
                items);
    }
}
