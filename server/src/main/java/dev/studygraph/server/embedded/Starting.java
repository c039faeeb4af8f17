package dev.studygraph.server.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** The start of a Neo4j in a folder, which does not wait for what will not come. */
final class Starting {

    private static final int LOOK_SECONDS = 2;

    /** Of its own database Neo4j waits for an answer, even where it could not start it; only its log tells. */
    private static final String FAILED = "Failed to start DatabaseId{00000000[system]}";

    private final Path log;
    private final long begin;
    private final Path folder;

    private Starting(Path folder) throws IOException {
        this.folder = folder;
        this.log = folder.resolve("logs").resolve("debug.log");
        this.begin = Files.exists(log) ? Files.size(log) : 0;
    }

    /** Loads what is behind the first step of a start, and starts nothing. */
    static void getReady() {
        new DatabaseManagementServiceBuilder(Path.of(""));
    }

    /**
     * Starts it.
     *
     * @throws RuntimeException where it cannot; {@link StartTrouble} knows what that means
     */
    static DatabaseManagementService start(Path folder, Map<Setting<?>, Object> settings) {
        try {
            Starting starting = new Starting(folder);
            CompletableFuture<DatabaseManagementService> service = new CompletableFuture<>();
            Runnable build = () -> service.complete(new DatabaseManagementServiceBuilder(folder)
                    .setConfig(settings)
                    .build());
            Thread thread = new Thread(build, "neo4j-start");
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((of, failure) -> service.completeExceptionally(failure));
            thread.start();
            return starting.await(service);
        } catch (IOException e) {
            throw DataFolderException.unwritable(folder, String.valueOf(e.getMessage()), e);
        }
    }

    private DatabaseManagementService await(CompletableFuture<DatabaseManagementService> starting) throws IOException {
        while (true) {
            try {
                var service = starting.get(LOOK_SECONDS, TimeUnit.SECONDS);
                refuseFailed(service);
                return service;
            } catch (TimeoutException e) {
                if (hasFailed()) {
                    throw DataFolderException.damaged(folder, "Neo4j's own database does not start, see " + log);
                }
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the database starts", e);
            }
        }
    }

    /** A Neo4j starts without the databases that do not start. */
    private static void refuseFailed(DatabaseManagementService service) {
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(EmbeddedNeo4j.DATABASE);
        DatabaseStateService<?> states = database.getDependencyResolver().resolveDependency(DatabaseStateService.class);
        Optional<Throwable> failure = states.causeOfFailure(database.databaseId());
        if (failure.isPresent()) {
            service.shutdown();
            throw new CompletionException(failure.get());
        }
    }

    private boolean hasFailed() throws IOException {
        if (Files.notExists(log)) {
            return false;
        }
        try (InputStream lines = Files.newInputStream(log)) {
            lines.skipNBytes(Math.min(begin, Files.size(log)));
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).contains(FAILED);
        }
    }
}
