package dev.studygraph.server.http;

import io.javalin.config.JettyConfig;
import java.time.Duration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;

/**
 * What a connection may cost. Who is slow on purpose, or half gone, is let go and keeps no place from others; who is
 * silent is let go after the half minute that Jetty gives.
 *
 * @param connections the most at a time; while there are that many, those that are silent are let go sooner
 * @param headers how long the headers of a request may take
 * @param body how long its body may take
 * @param answer how long a client may take for the next piece of an answer, 32 kB at most
 */
public record ConnectionLimits(int connections, Duration headers, Duration body, Duration answer) {

    /** As the server has them. */
    public static final ConnectionLimits STANDARD =
            new ConnectionLimits(512, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(20));

    /** Holds a server to them. */
    public void hold(JettyConfig jetty) {
        jetty.modifyServer(this::hold);
    }

    private void hold(Server server) {
        server.addBean(new NetworkConnectionLimit(connections, server));
        server.addBean(new Latecomers(server, connections, headers));
        server.insertHandler(new SlowClients(body, answer));
    }
}
