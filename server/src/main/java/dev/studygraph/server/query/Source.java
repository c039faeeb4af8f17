package dev.studygraph.server.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;

/** The database that is read, once there is one. Whatever becomes of it, nobody waits long for it. */
final class Source {

    /** Asks the database for nothing but a sign of life. */
    private static final AskedQuery ALIVE = new AskedQuery("RETURN 1", Map.of());

    private static final Duration TIME_LIMIT = Duration.ofSeconds(2);

    /** The first time, the database plans a query before it runs it, which on a busy machine takes its time. */
    private static final Duration FIRST_TIME_LIMIT = Duration.ofSeconds(10);

    /** A database that answers at all gives a glance at once; on a busy machine, that is. */
    private static final Duration GLANCE_LIMIT = Duration.ofSeconds(4);

    /** How much longer than its limit a query may take where the database does not keep to it, as one that hangs. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    private final Outage outage = new Outage(this::isBack);
    private volatile @Nullable Connection connection;

    /** Reads from this database from now on. */
    void connect(Driver driver, Optional<String> database) {
        connection = new Connection(driver, database, ConcurrentHashMap.newKeySet());
    }

    /** The graph has become another one: the database plans every query once more. */
    void planAnew() {
        Connection connected = connection;
        if (connected != null) {
            connected.planned().clear();
        }
    }

    /** Why the database is known not to answer, absent where it may. */
    Optional<Absence> absence() {
        return outage.reason();
    }

    /** What a query finds, row by row. */
    <T> List<T> list(AskedQuery query, Function<Record, T> row) {
        absence().ifPresent(why -> {
            throw new GraphUnavailableException(why.words());
        });
        Connection connected = connected();
        List<T> rows = ask(connected, query, connected.limit(query), row);
        connected.planned().add(query.cypher());
        return rows;
    }

    /** What a query finds that costs the database nothing; where even this takes its time, the database is away. */
    <T> List<T> glance(AskedQuery query, Function<Record, T> row) {
        try {
            return ask(connected(), query, GLANCE_LIMIT, row);
        } catch (GraphTimeoutException e) {
            throw away(Absence.AWAY, e);
        }
    }

    private Connection connected() {
        Connection connected = connection;
        if (connected == null) {
            throw new GraphUnavailableException("The graph is still being loaded.");
        }
        return connected;
    }

    private <T> List<T> ask(Connection connected, AskedQuery query, Duration limit, Function<Record, T> row) {
        try {
            return within(
                    limit.plus(GRACE),
                    new FutureTask<>(() -> connected
                            .driver()
                            .executableQuery(query.cypher())
                            .withParameters(query.parameters())
                            .withConfig(connected.reading(limit))
                            .execute(Collectors.mapping(row, Collectors.toUnmodifiableList()))));
        } catch (Neo4jException e) {
            throw explain(e);
        }
    }

    private RuntimeException explain(Neo4jException e) {
        return switch (e) {
            case Neo4jException gone
            when Absence.of(gone).isPresent() -> away(Absence.of(gone).get(), gone);
            case TransientException busy -> new GraphUnavailableException("The database is too busy.", busy);
            case ClientException late
            when late.code().startsWith(TIMED_OUT) -> new GraphTimeoutException("The answer took too long.", late);
            default -> e;
        };
    }

    private GraphUnavailableException away(Absence why, Exception e) {
        outage.begin(why);
        return new GraphUnavailableException(why.words(), e);
    }

    /** The driver waits for as long as a connection stands, whether or not there is a database behind it. */
    private static <T> T within(Duration longest, FutureTask<T> question) {
        Thread.ofVirtual().name("question").start(question);
        try {
            return question.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            question.cancel(true);
            throw new GraphTimeoutException("The answer took too long.", e);
        } catch (InterruptedException e) {
            question.cancel(true);
            Thread.currentThread().interrupt();
            throw new GraphUnavailableException("The question was given up.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /**
     * A database that answers, be it that it does not like the question, is back. So is one that was left, as nobody
     * waits for it.
     */
    private boolean isBack() {
        try {
            glance(ALIVE, row -> row);
            return true;
        } catch (GraphUnavailableException e) {
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    /**
     * A database to read from.
     *
     * @param planned the queries that it has run before
     */
    private record Connection(Driver driver, Optional<String> database, Set<String> planned) {

        Duration limit(AskedQuery query) {
            return planned.contains(query.cypher()) ? TIME_LIMIT : FIRST_TIME_LIMIT;
        }

        QueryConfig reading(Duration limit) {
            QueryConfig.Builder reading =
                    QueryConfig.builder().withRouting(RoutingControl.READ).withTimeout(limit);
            database.ifPresent(reading::withDatabase);
            return reading.build();
        }
    }
}
