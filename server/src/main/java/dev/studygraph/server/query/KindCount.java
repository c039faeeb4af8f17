package dev.studygraph.server.query;

import org.neo4j.driver.Record;

/** How many things there are of a kind. */
public record KindCount(String kind, long count) {

    static KindCount of(Record row) {
        return new KindCount(row.get("kind").asString(), row.get("count").asLong());
    }
}
