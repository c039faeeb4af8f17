package dev.studygraph.server;

import dev.studygraph.server.embedded.EmbeddedNeo4j;
import dev.studygraph.server.query.Neo4jAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** A driver for the database in use, and the database itself where it runs inside this process. */
final class Database implements AutoCloseable {

    private final Neo4jAddress address;
    private final Driver driver;
    private final Optional<EmbeddedNeo4j> embedded;

    private Database(Neo4jAddress address, Optional<EmbeddedNeo4j> embedded) {
        this.address = address;
        this.driver = address.open();
        this.embedded = embedded;
    }

    /** The database at an address, or else the one in a folder, started. */
    static Database open(Optional<Neo4jAddress> remote, Path folder) {
        return remote.map(address -> new Database(address, Optional.empty())).orElseGet(() -> start(folder));
    }

    Driver driver() {
        return driver;
    }

    Optional<String> name() {
        return address.namedDatabase();
    }

    @Override
    public void close() {
        driver.close();
        embedded.ifPresent(EmbeddedNeo4j::close);
    }

    private static Database start(Path folder) {
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder);
        Neo4jAddress address =
                new Neo4jAddress(neo4j.uri(), EmbeddedNeo4j.USER, neo4j.password(), EmbeddedNeo4j.DATABASE);
        return new Database(address, Optional.of(neo4j));
    }
}
