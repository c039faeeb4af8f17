package dev.studygraph.server;

import dev.studygraph.graph.StudyGraph;
import dev.studygraph.load.LoadReport;
import dev.studygraph.server.query.GraphQueries;
import dev.studygraph.server.query.GraphReader;
import dev.studygraph.server.query.OverviewQueries;
import io.javalin.Javalin;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server at work, with the database that it works on. */
public final class RunningServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningServer.class);
    private static final String LOOPBACK = "127.0.0.1";

    private final Javalin web;
    private final Database database;
    private final GraphReader graph;

    private RunningServer(Javalin web, Database database, GraphReader graph) {
        this.web = web;
        this.database = database;
        this.graph = graph;
    }

    /**
     * Starts everything, side by side as far as it goes; returns when the page and the API answer.
     *
     * @param notes reads the notes into the graph to show
     */
    public static RunningServer start(Settings settings, Supplier<StudyGraph> notes) {
        CompletableFuture<Database> opening =
                CompletableFuture.supplyAsync(() -> Database.open(settings.remote(), settings.data()));
        CompletableFuture<StudyGraph> reading = CompletableFuture.supplyAsync(notes);
        GraphReader graph = new GraphReader();
        Javalin web = StudyServer.create(graph);
        try {
            web.start(LOOPBACK, settings.port());
            Database database = opening.join();
            report(database.load(reading.join()));
            graph.connect(database.driver(), database.name());
            return new RunningServer(web, database, graph);
        } catch (RuntimeException e) {
            web.stop();
            opening.handle((database, failure) -> Optional.ofNullable(database))
                    .join()
                    .ifPresent(Database::close);
            throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Where the page and the API answer. */
    public URI uri() {
        return URI.create("http://" + LOOPBACK + ':' + web.port());
    }

    /** Does once what would keep the first reader waiting. */
    public void rehearse() {
        new Rehearsal(uri(), new OverviewQueries(graph, new GraphQueries(graph))).run();
    }

    /** Stops answering, then closes the database. */
    @Override
    public void close() {
        web.stop();
        database.close();
    }

    private static void report(LoadReport load) {
        LOG.atDebug()
                .addKeyValue("version", load.version())
                .addKeyValue("unchanged", load.unchanged())
                .addKeyValue("nodes", load.nodes())
                .addKeyValue("edges", load.edges())
                .log("graph loaded");
    }
}
