package dev.studygraph.server.query;

import dev.studygraph.fact.Predicate;
import java.util.List;
import org.neo4j.driver.Record;

/**
 * A part of what is around a thing.
 *
 * @param counts how many neighbours there are by relation and direction, whatever part is shown
 * @param edges those between the thing and these neighbours, and among these neighbours
 * @param total how many neighbours there are in all that were asked for
 */
public record Neighbourhood(Node center, List<Count> counts, List<Node> nodes, List<Edge> edges, long total) {

    /**
     * How many neighbours a thing has by one relation.
     *
     * @param direction {@code out} where the thing is the subject, {@code in} where it is the object
     * @param words the relation as a reader says it of the thing
     */
    public record Count(String relation, String direction, String words, long count) {

        static Count of(Record row) {
            return of(
                    Predicate.valueOf(row.get("relation").asString()),
                    row.get("out").asBoolean(),
                    row.get("count").asLong());
        }

        static Count of(Predicate relation, boolean out, long count) {
            return new Count(
                    relation.name(), Item.direction(out), out ? relation.words() : relation.inverseWords(), count);
        }
    }
}
