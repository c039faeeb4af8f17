package dev.studygraph.server.embedded;

import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;

/** Remembers whether the database stopped working: where a write fails half-way, it answers nothing any more. */
final class Stops extends DatabaseEventListenerAdapter {

    private volatile boolean happened;

    @Override
    public void databasePanic(DatabaseEventContext database) {
        happened = true;
    }

    boolean happened() {
        return happened;
    }
}
