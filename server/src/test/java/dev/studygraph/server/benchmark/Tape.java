package dev.studygraph.server.benchmark;

import dev.studygraph.server.query.AskedQuery;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collector;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;

/**
 * Records the queries that go through a driver, and plays them again; but for the look at the graph's version, which is
 * asked for now and then whatever a reader asks.
 */
final class Tape {

    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";
    private static final String LOOK = "GraphState";

    private final Driver driver;
    private final List<Recorded> queries = new CopyOnWriteArrayList<>();
    private final AtomicInteger cut = new AtomicInteger();

    /** A tape that records what {@link #recorded} asks this driver. */
    Tape(Driver driver) {
        this.driver = driver;
    }

    /** The driver, recorded. */
    Driver recorded() {
        return (Driver) Proxy.newProxyInstance(
                Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    Object result = ask(method, arguments);
                    return result instanceof ExecutableQuery query
                            ? new Recorded(query, new AskedQuery((String) arguments[0], Map.of()))
                            : result;
                });
    }

    /** Forgets what was recorded. */
    void clear() {
        queries.clear();
    }

    /** Asks the bare driver once more, one after the other, what was recorded. */
    void play() {
        queries.forEach(recorded -> recorded.query.execute());
    }

    /** What was recorded. */
    List<AskedQuery> asked() {
        return queries.stream().map(recorded -> recorded.asked).toList();
    }

    /** How many queries ran into their time limit so far. */
    int cut() {
        return cut.get();
    }

    private Object ask(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(driver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A query that is recorded when it runs, with all that it runs with. */
    private final class Recorded implements ExecutableQuery {

        private final ExecutableQuery query;
        private final AskedQuery asked;

        private Recorded(ExecutableQuery query, AskedQuery asked) {
            this.query = query;
            this.asked = asked;
        }

        @Override
        public ExecutableQuery withParameters(Map<String, Object> parameters) {
            return new Recorded(query.withParameters(parameters), new AskedQuery(asked.cypher(), parameters));
        }

        @Override
        public ExecutableQuery withConfig(QueryConfig config) {
            return new Recorded(query.withConfig(config), asked);
        }

        @Override
        public <A, R, T> T execute(Collector<Record, A, R> rows, ResultFinisher<R, T> finisher) {
            if (!asked.cypher().contains(LOOK)) {
                queries.add(this);
            }
            try {
                return query.execute(rows, finisher);
            } catch (ClientException e) {
                if (e.code().startsWith(TIMED_OUT)) {
                    cut.incrementAndGet();
                }
                throw e;
            }
        }
    }
}
