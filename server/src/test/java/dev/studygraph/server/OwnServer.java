package dev.studygraph.server;

import dev.studygraph.extract.Findings;
import dev.studygraph.graph.GraphContent;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.load.Connection;
import dev.studygraph.note.Progress;
import dev.studygraph.server.change.Changes;
import dev.studygraph.server.change.LiveGraph;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import dev.studygraph.server.http.Access;
import dev.studygraph.server.query.GraphReader;
import io.javalin.Javalin;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.neo4j.driver.Driver;

/** A server and its embedded database for one test, which may stand between the two. */
public final class OwnServer implements AutoCloseable {

    private static final Findings NOTHING = new Findings(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final EmbeddedNeo4j neo4j;
    private final Driver driver;
    private final Javalin web;

    /**
     * A server over what is found in some notes.
     *
     * @param between gives the driver through which the server asks, from the one to the database
     */
    public OwnServer(Path data, Findings notes, UnaryOperator<Driver> between) {
        this(EmbeddedNeo4j.start(data), notes, StudyGraph.of(notes), between);
    }

    /** A server over a graph for which there are no notes, and which is loaded where it is not there. */
    public OwnServer(EmbeddedNeo4j neo4j, GraphContent graph, UnaryOperator<Driver> between) {
        this(neo4j, NOTHING, graph, between);
    }

    private OwnServer(EmbeddedNeo4j neo4j, Findings notes, GraphContent content, UnaryOperator<Driver> between) {
        this.neo4j = neo4j;
        Connection connection = connection(neo4j);
        driver = connection.open();
        connection.load(driver, content, Progress.NONE);
        GraphReader graph = new GraphReader();
        graph.connect(between.apply(driver), Optional.of(EmbeddedNeo4j.DATABASE));
        Changes changes = new Changes(Clock.systemUTC());
        web = StudyServer.create(graph, new LiveGraph(new FixedShelf(notes), changes), changes, Access.ofThisMachine());
        web.start("127.0.0.1", 0);
    }

    /** How to reach a database. */
    public static Connection connection(EmbeddedNeo4j neo4j) {
        return new Connection(neo4j.uri().toString(), EmbeddedNeo4j.USER, neo4j.password(), EmbeddedNeo4j.DATABASE);
    }

    /** Where it answers. */
    public Api api() {
        return new Api(URI.create("http://127.0.0.1:" + web.port()));
    }

    /** The database, with nothing between. */
    public Driver driver() {
        return driver;
    }

    @Override
    public void close() {
        web.stop();
        driver.close();
        neo4j.close();
    }
}
