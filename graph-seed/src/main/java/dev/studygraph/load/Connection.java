package dev.studygraph.load;

import dev.studygraph.graph.GraphContent;
import dev.studygraph.graph.Telling;
import dev.studygraph.note.Progress;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Where a Neo4j answers, and as whom one asks.
 *
 * @param uri such as {@code neo4j://localhost:7687}
 * @param username the user, absent where the Neo4j asks for none
 * @param password the user's password, absent where the Neo4j asks for none
 * @param database the database, absent for the one that the user has by default
 */
public record Connection(
        String uri,
        @Nullable String username,
        @Nullable String password,
        @Nullable String database) {

    /**
     * Connections that nobody used for a while are looked at first, as what stands between may have dropped them. What
     * fails is tried once more after a second; who waits for longer asks again.
     */
    private static final Config QUIET = Config.builder()
            .withTelemetryDisabled(true)
            .withMinimumNotificationSeverity(NotificationSeverity.OFF)
            .withConnectionTimeout(5, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(500, TimeUnit.MILLISECONDS)
            .withConnectionLivenessCheckTimeout(1, TimeUnit.MINUTES)
            .build();

    /**
     * A driver for it, which connects when it is first asked.
     *
     * @throws LoadException where the address is none
     */
    public Driver open() {
        try {
            return GraphDatabase.driver(uri, token(), QUIET);
        } catch (IllegalArgumentException e) {
            throw new LoadException(new Remedy(this).of(e), e);
        }
    }

    /**
     * Makes the database's graph this one, as {@link GraphLoader} does.
     *
     * @throws LoadException where that fails
     */
    public LoadReport load(GraphContent graph, Progress progress) {
        return ask(loader -> loader.load(graph, progress));
    }

    /** Does the same over a driver that is open already. */
    public LoadReport load(Driver driver, GraphContent graph, Progress progress) {
        return ask(driver, loader -> loader.load(graph, progress));
    }

    /**
     * Whether the database's graph is the one of this version, whole.
     *
     * @throws LoadException where that cannot be asked
     */
    public boolean holds(Driver driver, String version) {
        return ask(driver, loader -> loader.holds(version));
    }

    /**
     * What the graph that is in the database tells, absent where it is too much to be read.
     *
     * @throws LoadException where it cannot be read
     */
    public Optional<Telling> telling() {
        return ask(GraphLoader::telling);
    }

    /** Reads the same over a driver that is open already. */
    public Optional<Telling> telling(Driver driver) {
        return ask(driver, GraphLoader::telling);
    }

    private <T> T ask(Function<GraphLoader, T> question) {
        try (Driver driver = open()) {
            return ask(driver, question);
        }
    }

    private <T> T ask(Driver driver, Function<GraphLoader, T> question) {
        try {
            // Without this a question is asked again for half a minute before it fails.
            driver.verifyConnectivity();
            return question.apply(new GraphLoader(driver, session(driver)));
        } catch (Neo4jException e) {
            throw new LoadException(new Remedy(this).of(e), e);
        }
    }

    private AuthToken token() {
        return username == null || password == null ? AuthTokens.none() : AuthTokens.basic(username, password);
    }

    /** The bookmarks are those of the driver's single questions, so that these see what is written here. */
    private SessionConfig session(Driver driver) {
        SessionConfig.Builder session =
                SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager());
        return database == null
                ? session.build()
                : session.withDatabase(database).build();
    }
}
