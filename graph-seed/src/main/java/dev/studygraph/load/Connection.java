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
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

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

    private static final Config QUIET = Config.builder()
            .withTelemetryDisabled(true)
            .withMinimumNotificationSeverity(NotificationSeverity.OFF)
            .withConnectionTimeout(5, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(1, TimeUnit.SECONDS)
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
            throw new LoadException(explain(e), e);
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
            return question.apply(new GraphLoader(driver, session()));
        } catch (Neo4jException e) {
            throw new LoadException(explain(e), e);
        }
    }

    private AuthToken token() {
        return username == null || password == null ? AuthTokens.none() : AuthTokens.basic(username, password);
    }

    private SessionConfig session() {
        return database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
    }

    private String explain(RuntimeException e) {
        return switch (e) {
            case IllegalArgumentException badUri ->
                uri + " is no address of a Neo4j; it looks like neo4j://localhost:7687, or bolt://localhost:7687.";
            case AuthenticationException refused ->
                "The Neo4j at " + uri + " refuses this user name and password; correct them.";
            case SecurityException insecure ->
                "No secure connection to " + uri + ": " + firstLine(insecure)
                        + " Use neo4j:// where the Neo4j has no certificate, neo4j+ssc:// where it signed its own.";
            case ServiceUnavailableException away ->
                "No Neo4j answers at " + uri + "; start it, or correct the address.";
            case Neo4jException unknown
            when unknown.code().endsWith(".DatabaseNotFound") ->
                "The Neo4j at " + uri + " has no database " + database + "; create it, or name another one.";
            case Neo4jException taken
            when taken.code().endsWith(".ConstraintValidationFailed")
                    || taken.code().endsWith(".ConstraintCreationFailed") ->
                "The database holds nodes of somebody else that have ids of the study graph (" + firstLine(taken)
                        + "); load into another database.";
            default -> "The Neo4j at " + uri + " says: " + firstLine(e);
        };
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
