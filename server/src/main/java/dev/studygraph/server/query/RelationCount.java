package dev.studygraph.server.query;

import dev.studygraph.fact.Predicate;
import org.neo4j.driver.Record;

/**
 * How many edges there are of a relation.
 *
 * @param words the relation as a reader says it
 */
public record RelationCount(String relation, String words, long count) {

    static RelationCount of(Record row) {
        Predicate predicate = Predicate.valueOf(row.get("relation").asString());
        return new RelationCount(
                predicate.name(), predicate.words(), row.get("count").asLong());
    }
}
