package dev.studygraph.server.http;

import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line a request, at debug; no query, because what a learner asks is theirs. */
public final class RequestLog implements RequestLogger {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    @Override
    public void handle(Context ctx, Float milliseconds) {
        LOG.atDebug()
                .addKeyValue("method", ctx.method())
                .addKeyValue("path", ctx.path())
                .addKeyValue("status", ctx.statusCode())
                .addKeyValue("ms", milliseconds)
                .log("request");
    }
}
