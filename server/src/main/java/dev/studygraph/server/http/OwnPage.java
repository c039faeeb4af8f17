package dev.studygraph.server.http;

import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import java.util.Set;

/**
 * Lets nobody but the server's own page, or a program on this machine, change anything.
 *
 * <p>A foreign site can send a request of its own making only with headers that need no permission. This one is none of
 * them: the browser asks the server for permission first, and the server gives none.
 */
public final class OwnPage {

    /** The header that a request must have which changes something; any value will do. */
    public static final String HEADER = "X-Study-Graph";

    /** From where a browser says that a request may come: the page itself, or the reader's own hand. */
    private static final Set<String> SITES = Set.of("same-origin", "none");

    private OwnPage() {}

    /** The handler, for requests that may change something. */
    public static Handler only(Handler handler) {
        return ctx -> {
            String site = ctx.header("Sec-Fetch-Site");
            if (ctx.header(HEADER) == null || (site != null && !SITES.contains(site))) {
                throw new ForbiddenResponse(
                        "Only this server's own page may change notes. A program says so with the header " + HEADER
                                + ": 1.");
            }
            handler.handle(ctx);
        };
    }
}
