package dev.studygraph.server.http;

import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.javalin.router.Endpoint;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line a request, at debug; the route and not what was asked, because what a learner asks is theirs. */
public final class RequestLog implements RequestLogger {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final RequestWatch watch;

    /** A log that tells of each request too. */
    public RequestLog(RequestWatch watch) {
        this.watch = watch;
    }

    @Override
    public void handle(Context ctx, Float milliseconds) {
        String method = ctx.method().name();
        LOG.atDebug()
                .addKeyValue("method", method)
                .addKeyValue("route", route(ctx))
                .addKeyValue("status", ctx.statusCode())
                .addKeyValue("ms", milliseconds)
                .log("request");
        Duration took = Duration.ofNanos((long) (milliseconds * NANOS_PER_MILLISECOND));
        watch.answered(method, route(ctx), ctx.statusCode(), took);
        RequestId.end();
    }

    /** The template that a request's path has. */
    static String route(Context ctx) {
        Endpoint matched = ctx.endpoints().matchedHttpEndpoint();
        return matched == null ? "none" : matched.path;
    }
}
