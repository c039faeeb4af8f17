package dev.studygraph.server;

import dev.studygraph.load.Connection;
import dev.studygraph.server.http.Access;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a server is started with.
 *
 * @param port where the page and the API answer; 0 picks a free one
 * @param data the folder of the embedded database
 * @param neo4j the database to use instead of an embedded one
 * @param access where it listens, and who may ask it
 */
public record Settings(int port, Path data, @Nullable Connection neo4j, Access access) {

    /** For a server that is asked from its own machine only. */
    public Settings(int port, Path data, @Nullable Connection neo4j) {
        this(port, data, neo4j, Access.ofThisMachine());
    }

    /** The database to use instead of an embedded one. */
    public Optional<Connection> remote() {
        return Optional.ofNullable(neo4j);
    }
}
