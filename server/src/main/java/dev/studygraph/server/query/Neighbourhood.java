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
            Predicate predicate = Predicate.valueOf(row.get("relation").asString());
            boolean out = row.get("out").asBoolean();
            return new Count(
                    predicate.name(),
                    Item.direction(out),
                    out ? predicate.words() : predicate.inverseWords(),
                    row.get("count").asLong());
        }
    }
}
