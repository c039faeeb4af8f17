package dev.studygraph.server;

import dev.studygraph.note.Note;
import dev.studygraph.server.api.Start;
import dev.studygraph.server.change.Changes;
import dev.studygraph.server.change.LiveGraph;
import dev.studygraph.server.change.NotesWatch;
import dev.studygraph.server.change.Shelf;
import dev.studygraph.server.http.Access;
import dev.studygraph.server.query.GraphQueries;
import dev.studygraph.server.query.GraphReader;
import dev.studygraph.server.query.OverviewQueries;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A server at work, with the database that it works on. */
public final class RunningServer implements AutoCloseable {

    private final Javalin web;
    private final Access access;
    private final Database database;
    private final GraphReader graph;

    private final NotesWatch watch;

    private RunningServer(Javalin web, Access access, Database database, GraphReader graph, NotesWatch watch) {
        this.web = web;
        this.access = access;
        this.database = database;
        this.graph = graph;
        this.watch = watch;
    }

    /** Starts everything, side by side as far as it goes; returns when the page and the API answer. */
    public static RunningServer start(Settings settings, Shelf shelf) {
        Start start = new Start();
        CompletableFuture<Database> opening =
                aside(() -> start.step(Start.Step.OPENING, told -> Database.open(settings.remote(), settings.data())));
        Changes changes = new Changes(Clock.systemUTC());
        LiveGraph live = new LiveGraph(shelf, changes);
        CompletableFuture<FirstReading> reading =
                aside(() -> start.step(Start.Step.READING, told -> new FirstReading(live, shelf, told)));
        GraphReader graph = new GraphReader();
        Javalin web = StudyServer.create(graph, live, changes, settings.access(), start);
        try {
            listen(web, settings);
            Database database = opening.join();
            FirstReading read = reading.join();
            List<Note> notes = start.step(Start.Step.LOADING, told -> read.load(database, told));
            graph.connect(database.driver(), database.name());
            live.follow(notes, new SeenStore(database, graph.version()));
            start.finish();
            return new RunningServer(web, settings.access(), database, graph, read.watch());
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
        return access.uri(web.port());
    }

    /** Does once what would keep the first reader waiting. */
    public void rehearse() {
        new Rehearsal(uri(), access, new OverviewQueries(graph, new GraphQueries(graph))).run();
    }

    /** Follows the notes from now on: when they change, so does the graph. */
    public void watch() {
        watch.start();
    }

    /** Stops following and answering, then closes the database. */
    @Override
    public void close() {
        watch.close();
        web.stop();
        database.close();
    }

    private static void listen(Javalin web, Settings settings) {
        try {
            web.start(settings.access().host().getHostAddress(), settings.port());
        } catch (JavalinBindException e) {
            throw new IllegalStateException(
                    "The port " + settings.port()
                            + " is in use, or not yours to use. Stop what answers there, perhaps another"
                            + " Study Graph, or choose another port with --port.",
                    e);
        }
    }

    /** On a thread of its own: on two processors the JDK's common pool has one thread, and does one after the other. */
    private static <T> CompletableFuture<T> aside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().start(task));
    }
}
