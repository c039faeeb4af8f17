package dev.studygraph.server;

import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import dev.studygraph.load.Connection;
import dev.studygraph.load.LoadException;
import dev.studygraph.load.LoadReport;
import dev.studygraph.note.Progress;
import dev.studygraph.seed.Bar;
import dev.studygraph.server.change.Store;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import java.nio.file.Path;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** A driver for the database in use, and the database itself where it runs inside this process. */
final class Database implements Store, AutoCloseable {

    private final Connection connection;
    private final Driver driver;
    private final Optional<EmbeddedNeo4j> embedded;

    private Database(Connection connection, Optional<EmbeddedNeo4j> embedded) {
        this.connection = connection;
        this.driver = connection.open();
        this.embedded = embedded;
    }

    /** The database at an address, or else the one in a folder, started. */
    static Database open(Optional<Connection> remote, Path folder) {
        return remote.map(address -> new Database(address, Optional.empty())).orElseGet(() -> start(folder));
    }

    Driver driver() {
        return driver;
    }

    /** The name of the database to ask, where it is not the user's home database. */
    Optional<String> name() {
        return Optional.ofNullable(connection.database());
    }

    @Override
    public Optional<Telling> telling() {
        return connection.telling(driver);
    }

    /** Whether its graph is the one of this version. */
    boolean holds(String version) {
        return connection.holds(driver, version);
    }

    @Override
    public LoadReport load(StudyGraph graph) {
        return load(graph, Progress.NONE);
    }

    /** Does the same and tells how far it has come. */
    LoadReport load(StudyGraph graph, Progress told) {
        try (Bar bar = Bar.of("Loading")) {
            Progress both = bar.and(told);
            return connection.load(driver, graph, (done, total) -> {
                embedded.ifPresent(neo4j -> neo4j.refuseFull(total));
                both.at(done, total);
            });
        } catch (LoadException e) {
            throw embedded.map(neo4j -> neo4j.explain(e)).orElse(e);
        }
    }

    @Override
    public void close() {
        driver.close();
        embedded.ifPresent(EmbeddedNeo4j::close);
    }

    private static Database start(Path folder) {
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder);
        Connection connection =
                new Connection(neo4j.uri().toString(), EmbeddedNeo4j.USER, neo4j.password(), EmbeddedNeo4j.DATABASE);
        return new Database(connection, Optional.of(neo4j));
    }
}
