package dev.studygraph.server.http;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of clients that send a body or take an answer byte by byte, with the thread that waits for them. Jetty only
 * lets go of those that are silent, and its handler for rates measures those of all clients together.
 */
final class SlowClients extends Handler.Wrapper {

    private final Duration sending;
    private final Duration taking;

    /**
     * A handler before all others.
     *
     * @param sending how long a client may send a body
     * @param taking how long it may take for the next piece of an answer
     */
    SlowClients(Duration sending, Duration taking) {
        this.sending = sending;
        this.taking = taking;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Sending timed = new Sending(request);
        return super.handle(timed, new Taking(timed, response), callback);
    }

    private static Scheduler.Task letGo(Request request, Duration after) {
        return request.getComponents()
                .getScheduler()
                .schedule(
                        () -> request.getConnectionMetaData()
                                .getConnection()
                                .getEndPoint()
                                .close(new EofException("too slow")),
                        after.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** A request whose body has to be there in time. */
    private final class Sending extends Request.Wrapper {

        private Scheduler.@Nullable Task end;

        Sending(Request request) {
            super(request);
        }

        @Override
        public void demand(Runnable more) {
            if (end == null) {
                end = letGo(this, sending);
            }
            super.demand(more);
        }

        @Override
        public Content.@Nullable Chunk read() {
            Content.Chunk chunk = super.read();
            if (end != null && chunk != null && chunk.isLast()) {
                end.cancel();
            }
            return chunk;
        }
    }

    /** A response each piece of which has to be taken in time. */
    private final class Taking extends Response.Wrapper {

        Taking(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer bytes, Callback callback) {
            Scheduler.Task end = letGo(getRequest(), taking);
            super.write(last, bytes, Callback.from(end::cancel, callback));
        }
    }
}
