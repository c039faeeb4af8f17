package dev.studygraph.server.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Reads the graph by Cypher: never writes, from a follower where there is one, and within a time limit. */
public final class GraphReader {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(2);

    /** The first time, the database plans a query before it runs it, which on a busy machine takes its time. */
    private static final Duration FIRST_TIME_LIMIT = Duration.ofSeconds(10);

    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    private final AtomicReference<@Nullable Connection> connection;
    private final Consumer<AskedQuery> listener;
    private final QueryFigures figures;

    /** A reader that is connected later. */
    public GraphReader() {
        this(new AtomicReference<>(), asked -> {}, new QueryFigures());
    }

    private GraphReader(
            AtomicReference<@Nullable Connection> connection, Consumer<AskedQuery> listener, QueryFigures figures) {
        this.connection = connection;
        this.listener = listener;
        this.figures = figures;
    }

    /** A reader of the same database that tells what it asks. */
    public GraphReader telling(Consumer<AskedQuery> of) {
        return new GraphReader(connection, of, figures);
    }

    /** Reads from this database from now on; before that, every question is answered with an exception. */
    public void connect(Driver driver, Optional<String> database) {
        connection.set(new Connection(driver, database, ConcurrentHashMap.newKeySet()));
    }

    /** How many queries there are, and how long they take. */
    public QueryFigures figures() {
        return figures;
    }

    /** The graph has become another one: the database plans every query once more. */
    void planAnew() {
        Connection connected = connection.get();
        if (connected != null) {
            connected.planned().clear();
        }
    }

    /**
     * What a query finds, row by row.
     *
     * @throws GraphUnavailableException where there is no graph to ask now
     * @throws GraphTimeoutException where the answer takes too long
     */
    public <T> List<T> list(String cypher, Map<String, Object> parameters, Function<Record, T> row) {
        Connection connected = connection.get();
        if (connected == null) {
            throw new GraphUnavailableException("The graph is still being loaded.");
        }
        listener.accept(new AskedQuery(cypher, parameters));
        try {
            List<T> rows = figures.time(() -> connected
                    .driver()
                    .executableQuery(cypher)
                    .withParameters(parameters)
                    .withConfig(connected.reading(cypher))
                    .execute(Collectors.mapping(row, Collectors.toUnmodifiableList())));
            connected.planned().add(cypher);
            return rows;
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new GraphUnavailableException("The database does not answer.", e);
        } catch (ClientException e) {
            throw e.code().startsWith(TIMED_OUT) ? new GraphTimeoutException("The answer took too long.", e) : e;
        }
    }

    /** The first row that a query finds. */
    public <T> Optional<T> find(String cypher, Map<String, Object> parameters, Function<Record, T> row) {
        return list(cypher, parameters, row).stream().findFirst();
    }

    /**
     * A database to read from.
     *
     * @param planned the queries that it has run before
     */
    private record Connection(Driver driver, Optional<String> database, Set<String> planned) {

        QueryConfig reading(String cypher) {
            QueryConfig.Builder reading = QueryConfig.builder()
                    .withRouting(RoutingControl.READ)
                    .withTimeout(planned.contains(cypher) ? TIME_LIMIT : FIRST_TIME_LIMIT);
            database.ifPresent(reading::withDatabase);
            return reading.build();
        }
    }
}
