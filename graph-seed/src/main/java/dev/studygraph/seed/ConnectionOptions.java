package dev.studygraph.seed;

import dev.studygraph.load.Connection;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which Neo4j is used; what they leave open, a file or the environment says. */
public final class ConnectionOptions {

    private static final String URI = "NEO4J_URI";
    private static final String FIRST_USER = "neo4j";

    @Option(
            names = "--neo4j-uri",
            paramLabel = "URI",
            description = "Where the Neo4j answers, such as neo4j://localhost:7687. Default: NEO4J_URI.")
    private @Nullable String uri;

    @Option(
            names = "--neo4j-username",
            paramLabel = "NAME",
            description = "The user. Default: NEO4J_USERNAME, or else neo4j.")
    private @Nullable String username;

    @Option(
            names = "--neo4j-password",
            paramLabel = "PASSWORD",
            arity = "0..1",
            interactive = true,
            description = "The password; without a value it is asked for. Default: NEO4J_PASSWORD.")
    private @Nullable String password;

    @Option(
            names = "--neo4j-database",
            paramLabel = "NAME",
            description = "The database. Default: NEO4J_DATABASE, or else the user's own.")
    private @Nullable String database;

    @Option(
            names = "--env-file",
            paramLabel = "FILE",
            description = "A file with these four settings, NEO4J_URI=... a line, as Aura hands it out. Options"
                    + " outweigh it, and it outweighs the environment.")
    private @Nullable Path file;

    /**
     * The Neo4j that is named, absent where none is.
     *
     * @throws IllegalArgumentException where the file cannot be used
     */
    public Optional<Connection> connection() {
        return named(null, System.getenv());
    }

    /** The Neo4j that is named, or else the one at an address, with whatever else is named. */
    Connection connectionOr(String address) {
        return named(address, System.getenv()).orElseThrow();
    }

    /**
     * The Neo4j that is named in an environment.
     *
     * @param otherwise its address where nothing says it
     */
    Optional<Connection> named(@Nullable String otherwise, Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>(environment);
        if (file != null) {
            settings.putAll(EnvFile.read(file));
            if (said(uri, settings.get(URI)) == null) {
                throw new IllegalArgumentException(file + " has no NEO4J_URI; add it, or give --neo4j-uri.");
            }
        }
        return Optional.ofNullable(said(uri, settings.get(URI), otherwise))
                .map(address -> new Connection(
                        address,
                        said(username, settings.get("NEO4J_USERNAME"), FIRST_USER),
                        said(password, settings.get("NEO4J_PASSWORD")),
                        said(database, settings.get("NEO4J_DATABASE"))));
    }

    /** The first that says something. */
    private static @Nullable String said(@Nullable String... values) {
        return Arrays.stream(values)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
