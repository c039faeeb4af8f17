package dev.studygraph.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** Stands between a server and its database, counts the queries, and can be shut. */
public final class Gate {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile State state = State.OPEN;

    /** The driver, behind the gate. */
    public Driver before(Driver driver) {
        return (Driver) Proxy.newProxyInstance(
                Driver.class.getClassLoader(),
                new Class<?>[] {Driver.class},
                (proxy, method, arguments) -> pass(driver, method, arguments));
    }

    /** From now on the database answers, is gone, or takes questions and never answers. */
    public void set(State to) {
        state = to;
    }

    /** How many queries of a kind came to the gate so far. */
    public long count(Predicate<String> kind) {
        return asked.stream().filter(kind).count();
    }

    private Object pass(Driver driver, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("executableQuery")) {
            asked.add((String) arguments[0]);
            stop();
        }
        try {
            return method.invoke(driver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void stop() throws InterruptedException {
        switch (state) {
            case OPEN -> {}
            case GONE -> throw new ServiceUnavailableException("gone");
            case SILENT -> {
                while (state == State.SILENT) {
                    Thread.sleep(20);
                }
            }
        }
    }

    /** How a database may fare. */
    public enum State {
        OPEN,
        GONE,
        SILENT
    }
}
