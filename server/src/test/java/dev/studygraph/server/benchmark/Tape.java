package dev.studygraph.server.benchmark;

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

/** Records the queries that go through a driver, and plays them again. */
final class Tape {

    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    private final Driver driver;
    private final List<ExecutableQuery> queries = new CopyOnWriteArrayList<>();
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
                    return result instanceof ExecutableQuery query ? new Recorded(query) : result;
                });
    }

    /** Forgets what was recorded. */
    void clear() {
        queries.clear();
    }

    /** Asks the bare driver once more, one after the other, what was recorded. */
    void play() {
        queries.forEach(ExecutableQuery::execute);
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

        private Recorded(ExecutableQuery query) {
            this.query = query;
        }

        @Override
        public ExecutableQuery withParameters(Map<String, Object> parameters) {
            return new Recorded(query.withParameters(parameters));
        }

        @Override
        public ExecutableQuery withConfig(QueryConfig config) {
            return new Recorded(query.withConfig(config));
        }

        @Override
        public <A, R, T> T execute(Collector<Record, A, R> rows, ResultFinisher<R, T> finisher) {
            queries.add(query);
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
