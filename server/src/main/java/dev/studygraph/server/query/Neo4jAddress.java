package dev.studygraph.server.query;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;

/**
 * Where a Neo4j answers Bolt, and as whom to speak to it.
 *
 * @param password absent where the Neo4j asks for none
 * @param database absent where the user's home database is meant
 */
public record Neo4jAddress(
        URI uri,
        String user,
        @Nullable String password,
        @Nullable String database) {

    /** A driver for it, which connects when it is first used. */
    public Driver open() {
        AuthToken token = password == null ? AuthTokens.none() : AuthTokens.basic(user, password);
        return GraphDatabase.driver(
                uri,
                token,
                Config.builder()
                        .withUserAgent("study-graph")
                        .withTelemetryDisabled(true)
                        .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                        .build());
    }

    /** The database to ask, where it is not the user's home database. */
    public Optional<String> namedDatabase() {
        return Optional.ofNullable(database);
    }
}
