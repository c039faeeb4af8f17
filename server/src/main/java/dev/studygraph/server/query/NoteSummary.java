package dev.studygraph.server.query;

import org.neo4j.driver.Record;

/**
 * A note in the list of notes.
 *
 * @param facts how many facts stand in it
 */
public record NoteSummary(String path, String title, int lines, long facts, long tips) {

    static NoteSummary of(Record row) {
        return new NoteSummary(
                row.get("path").asString(),
                row.get("title").asString(),
                row.get("lines").asInt(),
                row.get("facts").asLong(),
                row.get("tips").asLong());
    }
}
