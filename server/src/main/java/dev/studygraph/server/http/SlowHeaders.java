package dev.studygraph.server.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of clients that are long in sending the headers of a request. Jetty only lets go of those that are silent,
 * so that one who sends a byte a second would stay for hours.
 */
final class SlowHeaders extends AbstractLifeCycle {

    private static final int LOOKS = 4;

    private final Server server;
    private final long most;
    private Map<EndPoint, Look> seen = Map.of();

    SlowHeaders(Server server, Duration most) {
        this.server = server;
        this.most = most.toNanos();
    }

    @Override
    protected void doStart() {
        lookLater();
    }

    private void lookLater() {
        if (isRunning() || isStarting()) {
            server.getScheduler().schedule(this::look, most / LOOKS, TimeUnit.NANOSECONDS);
        }
    }

    private void look() {
        long now = System.nanoTime();
        Map<EndPoint, Look> looks = new HashMap<>();
        Stream.of(server.getConnectors())
                .flatMap(connector -> connector.getConnectedEndPoints().stream())
                .forEach(end -> {
                    Look look = Look.at(end.getConnection(), seen.get(end), now);
                    if (look.isWithin(now, most)) {
                        looks.put(end, look);
                    } else {
                        end.close();
                    }
                });
        seen = looks;
        lookLater();
    }

    /**
     * A connection when it was looked at.
     *
     * @param requests how many had come in whole
     * @param bytes how many had come in when the next request had not begun
     * @param since when nothing of the next request was there
     */
    private record Look(long requests, long bytes, long since) {

        static Look at(@Nullable Connection connection, @Nullable Look before, long now) {
            if (connection == null) {
                return new Look(0, 0, now);
            }
            long requests = connection.getMessagesIn();
            long bytes = connection.getBytesIn();
            if (before == null) {
                return new Look(requests, requests == 0 ? 0 : bytes, now);
            }
            boolean isBegun =
                    before.requests == requests && before.bytes < bytes && connection.getMessagesOut() == requests;
            return isBegun ? before : new Look(requests, bytes, now);
        }

        boolean isWithin(long now, long most) {
            return now - since < most;
        }
    }
}
