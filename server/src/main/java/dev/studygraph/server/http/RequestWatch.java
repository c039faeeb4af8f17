package dev.studygraph.server.http;

import java.time.Duration;

/** Is told of every request that was answered. */
@FunctionalInterface
public interface RequestWatch {

    /**
     * A request was answered.
     *
     * @param route the template of the path, and never the path: there are few of them, and they name nothing
     */
    void answered(String method, String route, int status, Duration took);
}
