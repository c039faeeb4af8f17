package dev.studygraph.server.http;

import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;

/**
 * Lets nobody but the server's own page, or a program on this machine, change anything.
 *
 * <p>A foreign site can send a request of its own making only with headers that need no permission. This one is none of
 * them: the browser asks the server for permission first, and the server gives none.
 */
public final class OwnPage {

    /** The header that a request must have which changes something; any value will do. */
    public static final String HEADER = "X-Study-Graph";

    private OwnPage() {}

    /** The handler, for requests that may change something. */
    public static Handler only(Handler handler) {
        return ctx -> {
            if (ctx.header(HEADER) == null || !FetchSite.isOwn(ctx)) {
                throw new ForbiddenResponse(
                        "Only this server's own page may change notes. A program says so with the header " + HEADER
                                + ": 1.");
            }
            handler.handle(ctx);
        };
    }
}
