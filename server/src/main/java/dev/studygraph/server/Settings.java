package dev.studygraph.server;

import dev.studygraph.load.Connection;
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
public record Settings(int port, Path data, @Nullable Connection neo4j) {

    /** The database to use instead of an embedded one. */
    public Optional<Connection> remote() {
        return Optional.ofNullable(neo4j);
    }
}
