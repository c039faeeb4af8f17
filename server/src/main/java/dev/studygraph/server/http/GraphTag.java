package dev.studygraph.server.http;

import dev.studygraph.server.query.GraphQueries;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;

/**
 * Tags answers with the version of the graph that they tell of: while it stays, a client that has an answer already is
 * spared it, and the graph is spared the question.
 */
public final class GraphTag {

    private final GraphQueries graph;
    private final String form;

    /**
     * A tag for the answers of this program.
     *
     * @param form changes when answers change their form over the same graph
     */
    public GraphTag(GraphQueries graph, String form) {
        this.graph = graph;
        this.form = form;
    }

    /** The handler, asked only for what the client does not have. */
    public Handler on(Handler handler) {
        return ctx -> {
            String tag = tag();
            ctx.header(Header.ETAG, tag).header(Header.CACHE_CONTROL, "no-cache");
            if (has(ctx, tag)) {
                ctx.status(HttpStatus.NOT_MODIFIED);
            } else {
                handler.handle(ctx);
            }
        };
    }

    private String tag() {
        return "W/\"" + graph.version().orElse("empty") + '-' + form + '"';
    }

    private static boolean has(Context ctx, String tag) {
        String known = ctx.header(Header.IF_NONE_MATCH);
        return known != null && known.contains(tag);
    }
}
