package dev.studygraph.server.embedded;

import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a database again that stopped working: where a write fails half-way, as on a full disk, a Neo4j answers nothing
 * any more until then. It comes back with what it held before that write.
 */
final class Revival extends DatabaseEventListenerAdapter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Revival.class);
    private static final int PAUSE_MILLISECONDS = 2_000;
    private static final int PATIENCE_MILLISECONDS = 1_000;

    private final DatabaseManagementService service;
    private final AtomicBoolean atWork = new AtomicBoolean();
    private final AtomicBoolean untold = new AtomicBoolean();
    private volatile boolean closed;

    Revival(DatabaseManagementService service) {
        this.service = service;
    }

    @Override
    public void databasePanic(DatabaseEventContext database) {
        if (database.getDatabaseName().equals(EmbeddedNeo4j.DATABASE) && atWork.compareAndSet(false, true)) {
            untold.set(true);
            Thread thread = new Thread(this::revive, "neo4j-revival");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Whether the database stopped since this was asked the last time. */
    boolean happened() {
        return untold.getAndSet(false);
    }

    /** Lets a database that stops stay so. */
    @Override
    public void close() {
        closed = true;
    }

    private void revive() {
        try {
            while (!closed && !isRevived()) {
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            atWork.set(false);
        }
    }

    private boolean isRevived() {
        try {
            service.shutdownDatabase(EmbeddedNeo4j.DATABASE);
            service.startDatabase(EmbeddedNeo4j.DATABASE);
            GraphDatabaseService database = service.database(EmbeddedNeo4j.DATABASE);
            return database.isAvailable(PATIENCE_MILLISECONDS);
        } catch (RuntimeException e) {
            LOG.debug("not yet", e);
            return false;
        }
    }
}
