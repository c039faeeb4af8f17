package dev.studygraph.server.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of clients that are long in sending the headers of a request, and of those that send none while others find
 * no room. Jetty only lets go of those that are silent for half a minute, so that one who sends a byte a second would
 * stay for hours.
 */
final class Latecomers extends AbstractLifeCycle {

    private static final int LOOKS = 4;

    private final Server server;
    private final int room;
    private final long most;
    private Map<EndPoint, Look> seen = Map.of();

    /**
     * A watch over the connections of a server.
     *
     * @param room how many connections it takes
     * @param most how long headers may take
     */
    Latecomers(Server server, int room, Duration most) {
        this.server = server;
        this.room = room;
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
        List<EndPoint> ends = Stream.of(server.getConnectors())
                .flatMap(connector -> connector.getConnectedEndPoints().stream())
                .toList();
        boolean isFull = ends.size() >= room;
        Map<EndPoint, Look> looks = new HashMap<>();
        for (EndPoint end : ends) {
            Look before = seen.get(end);
            Look look = Look.at(end.getConnection(), before, now);
            boolean isSilent = before != null && before.isSameAs(look);
            if (look.isWithin(now, most) && !(isFull && isSilent)) {
                looks.put(end, look);
            } else {
                end.close();
            }
        }
        seen = looks;
        lookLater();
    }

    /**
     * A connection when it was looked at.
     *
     * @param requests how many had come in whole
     * @param isAnswered whether all of them were answered
     * @param bytes how many had come in when the next request had not begun
     * @param since when nothing of the next request was there
     */
    private record Look(long requests, boolean isAnswered, long bytes, long since) {

        static Look at(@Nullable Connection connection, @Nullable Look before, long now) {
            if (connection == null) {
                return new Look(0, true, 0, now);
            }
            long requests = connection.getMessagesIn();
            long bytes = connection.getBytesIn();
            boolean isAnswered = connection.getMessagesOut() == requests;
            if (before == null) {
                return new Look(requests, isAnswered, requests == 0 ? 0 : bytes, now);
            }
            boolean isBegun = before.requests == requests && before.bytes < bytes && isAnswered;
            return isBegun ? before : new Look(requests, isAnswered, bytes, now);
        }

        boolean isWithin(long now, long longest) {
            return now - since < longest;
        }

        /** Nothing has come since, and nothing is owed. */
        boolean isSameAs(Look later) {
            return isAnswered && later.isAnswered && requests == later.requests && bytes == later.bytes;
        }
    }
}
