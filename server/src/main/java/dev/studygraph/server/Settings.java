package dev.studygraph.server;

import dev.studygraph.server.query.Neo4jAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a server is started with.
 *
 * @param port where the page and the API answer; 0 picks a free one
 * @param data the folder of the embedded database
 * @param neo4j the database to use instead of an embedded one
 */
public record Settings(int port, Path data, @Nullable Neo4jAddress neo4j) {

    /** The database to use instead of an embedded one. */
    public Optional<Neo4jAddress> remote() {
        return Optional.ofNullable(neo4j);
    }
}
