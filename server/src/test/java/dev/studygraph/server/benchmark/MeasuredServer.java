package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.extract.Findings;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.load.Connection;
import dev.studygraph.note.Progress;
import dev.studygraph.server.Api;
import dev.studygraph.server.FixedShelf;
import dev.studygraph.server.StudyServer;
import dev.studygraph.server.change.Changes;
import dev.studygraph.server.change.LiveGraph;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import dev.studygraph.server.query.GraphReader;
import io.javalin.Javalin;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** A server over an embedded database, all whose queries are recorded. */
final class MeasuredServer implements AutoCloseable {

    private final EmbeddedNeo4j neo4j;
    private final Driver driver;
    private final Javalin web;
    private final Api api;
    private final Tape tape;

    /** A server over what is found in some notes. */
    MeasuredServer(Path data, Findings notes) {
        neo4j = EmbeddedNeo4j.start(data);
        Connection connection =
                new Connection(neo4j.uri().toString(), EmbeddedNeo4j.USER, neo4j.password(), EmbeddedNeo4j.DATABASE);
        driver = connection.open();
        connection.load(driver, StudyGraph.of(notes), Progress.NONE);
        tape = new Tape(driver);
        GraphReader graph = new GraphReader();
        graph.connect(tape.recorded(), Optional.of(EmbeddedNeo4j.DATABASE));
        Clock clock = Clock.systemUTC();
        Changes changes = new Changes(clock);
        web = StudyServer.create(graph, new LiveGraph(new FixedShelf(notes), changes, clock), changes);
        web.start("127.0.0.1", 0);
        api = new Api(URI.create("http://127.0.0.1:" + web.port()));
    }

    /** The database, not recorded. */
    Driver driver() {
        return driver;
    }

    /** What it was asked. */
    Tape tape() {
        return tape;
    }

    /** Asks a question; in another turn it is another request, so that no answer is kept for it. */
    JsonNode ask(String question, int turn) {
        return api.json("/api/routes?q=" + URLEncoder.encode(question, UTF_8) + "&turn=" + turn);
    }

    @Override
    public void close() {
        web.stop();
        driver.close();
        neo4j.close();
    }
}
