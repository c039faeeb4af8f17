package dev.studygraph.seed;

import dev.studygraph.load.Connection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say into which Neo4j. */
final class ConnectionOptions {

    @Option(
            names = "--neo4j-uri",
            paramLabel = "URI",
            defaultValue = "${env:NEO4J_URI:-neo4j://localhost:7687}",
            description = "Where the Neo4j answers. Default: NEO4J_URI, or else neo4j://localhost:7687.")
    private String uri = "";

    @Option(
            names = "--neo4j-username",
            paramLabel = "NAME",
            defaultValue = "${env:NEO4J_USERNAME:-neo4j}",
            description = "The user. Default: NEO4J_USERNAME, or else neo4j.")
    private @Nullable String username;

    @Option(
            names = "--neo4j-password",
            paramLabel = "PASSWORD",
            arity = "0..1",
            interactive = true,
            defaultValue = "${env:NEO4J_PASSWORD}",
            description = "The password; without a value it is asked for. Default: NEO4J_PASSWORD.")
    private @Nullable String password;

    @Option(
            names = "--neo4j-database",
            paramLabel = "NAME",
            defaultValue = "${env:NEO4J_DATABASE}",
            description = "The database. Default: NEO4J_DATABASE, or else the user's own.")
    private @Nullable String database;

    Connection connection() {
        return new Connection(uri, username, password, database);
    }
}
