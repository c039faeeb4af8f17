package dev.studygraph.server.api;

import dev.studygraph.server.change.Change;
import dev.studygraph.server.change.Changes;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/changes}: the last change of the notes, or each as it comes to those who take an event stream. */
public final class ChangesEndpoint implements AutoCloseable {

    private static final int MOST_LISTENERS = 32;

    /** Shorter than the time after which the server, or something on the way, gives up a silent connection. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final Changes changes;
    private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
    private final SseHandler stream = new SseHandler(this::listen);
    private final Thread pulse = Thread.ofVirtual().name("signs-of-life").unstarted(this::showLife);

    public ChangesEndpoint(Changes changes) {
        this.changes = changes;
        changes.listen(change -> each(listener -> tell(listener, change)));
        pulse.start();
    }

    /** The last change, or this and all that come after it. */
    public void show(Context ctx) {
        String accepted = ctx.header(Header.ACCEPT);
        if (accepted == null || !accepted.contains("text/event-stream")) {
            ctx.header(Header.CACHE_CONTROL, "no-store")
                    .json(new Latest(changes.latest().orElse(null)));
            return;
        }
        if (listeners.size() >= MOST_LISTENERS) {
            throw new ServiceUnavailableResponse(
                    "So many listen to changes already that no more can; close other pages.");
        }
        stream.handle(ctx);
    }

    /** Lets all listeners go. */
    @Override
    public void close() {
        pulse.interrupt();
        listeners.forEach(SseClient::close);
    }

    private void listen(SseClient listener) {
        listener.keepAlive();
        listener.onClose(() -> listeners.remove(listener));
        listeners.add(listener);
        changes.latest().ifPresent(change -> tell(listener, change));
    }

    /** Tells listeners that the connection still stands, and finds those that are gone. */
    private void showLife() {
        try {
            while (true) {
                Thread.sleep(SIGN_OF_LIFE);
                each(listener -> listener.sendComment("still here"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A listener that is slow to take what it is told keeps no other waiting. */
    private void each(Consumer<SseClient> message) {
        listeners.forEach(listener -> Thread.startVirtualThread(() -> message.accept(listener)));
    }

    private static void tell(SseClient listener, Change change) {
        listener.sendEvent("change", change, String.valueOf(change.id()));
    }

    /** The last change since the server started, where there was one. */
    public record Latest(@Nullable Change change) {}
}
