package dev.studygraph.server.http;

import dev.studygraph.server.query.GraphVersion;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Objects;

/**
 * Tags answers with the version of the graph that they tell of: while it stays, a client that has an answer already is
 * spared it, and the graph is spared the question.
 */
public final class GraphTag {

    private static final String KNOWN = "known graph";

    private final GraphVersion graph;
    private final String form;

    /**
     * A tag for the answers of this program.
     *
     * @param form changes when answers change their form over the same graph
     */
    public GraphTag(GraphVersion graph, String form) {
        this.graph = graph;
        this.form = form;
    }

    /** The graph to which the answer to a request is tagged. */
    static GraphVersion.Known known(Context ctx) {
        return Objects.requireNonNull(ctx.attribute(KNOWN), "the request is not tagged");
    }

    /** Takes the tag from an answer that is not all that could be told: the next time there may be time for more. */
    public static void remove(Context ctx) {
        ctx.removeHeader(Header.ETAG).header(Header.CACHE_CONTROL, "no-store");
    }

    /** The handler, asked only for what the client does not have. */
    public Handler on(Handler handler) {
        return ctx -> {
            GraphVersion.Known known = graph.now();
            String tag = "W/\"" + known.version().orElse("empty") + '-' + form + '"';
            ctx.attribute(KNOWN, known);
            ctx.header(Header.ETAG, tag).header(Header.CACHE_CONTROL, "no-cache");
            if (has(ctx, tag)) {
                ctx.status(HttpStatus.NOT_MODIFIED);
            } else {
                handler.handle(ctx);
            }
        };
    }

    private static boolean has(Context ctx, String tag) {
        String known = ctx.header(Header.IF_NONE_MATCH);
        return known != null && known.contains(tag);
    }
}
