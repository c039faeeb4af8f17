package dev.studygraph.server.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;

/** From where a browser says that a request comes; programs say nothing. */
final class FetchSite {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private FetchSite() {}

    /** From the server's own page, the reader's own hand, or no browser at all. */
    static boolean isOwn(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        return site == null || OWN.contains(site);
    }

    /** Whether the reader followed a link, as opposed to a page that takes something in without being asked. */
    static boolean isLink(Context ctx) {
        return isReading(ctx)
                && "navigate".equals(ctx.header("Sec-Fetch-Mode"))
                && "document".equals(ctx.header("Sec-Fetch-Dest"));
    }

    /** Whether the request may change nothing. */
    static boolean isReading(Context ctx) {
        return READING.contains(ctx.method());
    }
}
