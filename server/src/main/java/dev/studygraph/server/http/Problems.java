package dev.studygraph.server.http;

import dev.studygraph.load.LoadException;
import dev.studygraph.server.change.ShelfException;
import dev.studygraph.server.change.UnfollowedException;
import dev.studygraph.server.change.UnwrittenException;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.GraphTimeoutException;
import dev.studygraph.server.query.GraphUnavailableException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers each failed request with a {@link Problem}. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "1";

    private Problems() {}

    /** From an exception to its answer. */
    public static void map(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, e.getStatus(), message(e)));
        routes.exception(
                UnknownNameException.class,
                (e, ctx) -> answer(ctx, HttpStatus.NOT_FOUND.getCode(), message(e), e.suggestions()));
        routes.exception(
                GraphTimeoutException.class,
                (e, ctx) -> answer(ctx, HttpStatus.SERVICE_UNAVAILABLE.getCode(), message(e)));
        routes.exception(
                GraphUnavailableException.class,
                (e, ctx) -> answer(ctx, HttpStatus.SERVICE_UNAVAILABLE.getCode(), message(e)));
        routes.exception(
                UnwrittenException.class,
                (e, ctx) -> answer(ctx, HttpStatus.INSUFFICIENT_STORAGE.getCode(), message(e)));
        routes.exception(
                UnfollowedException.class,
                (e, ctx) -> answer(ctx, HttpStatus.SERVICE_UNAVAILABLE.getCode(), message(e)));
        routes.exception(ShelfException.class, (e, ctx) -> answer(ctx, HttpStatus.CONFLICT.getCode(), message(e)));
        routes.exception(
                LoadException.class, (e, ctx) -> answer(ctx, HttpStatus.SERVICE_UNAVAILABLE.getCode(), message(e)));
        // What is read and written here is memory, but for what comes from the client.
        routes.exception(
                IOException.class,
                (e, ctx) -> answer(ctx, HttpStatus.BAD_REQUEST.getCode(), "The request did not come in whole."));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.atError()
                    .addKeyValue("route", RequestLog.route(ctx))
                    .setCause(Wordless.of(e))
                    .log("request failed");
            answer(
                    ctx,
                    HttpStatus.INTERNAL_SERVER_ERROR.getCode(),
                    "This is a fault of the server. Its log tells more.");
        });
    }

    private static void answer(Context ctx, int status, String detail) {
        answer(ctx, status, detail, List.of());
    }

    private static void answer(Context ctx, int status, String detail, List<EntityRef> suggestions) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE.getCode()) {
            ctx.header(Header.RETRY_AFTER, RETRY_SECONDS);
        }
        ctx.removeHeader(Header.ETAG)
                .header(Header.CACHE_CONTROL, "no-store")
                .status(status)
                .json(Problem.of(status, detail, RequestId.instance(ctx), suggestions))
                .contentType(Problem.MEDIA_TYPE);
    }

    private static String message(Exception e) {
        String message = e.getMessage();
        return message == null ? "" : message;
    }
}
