package dev.studygraph.server.api;

import dev.studygraph.server.query.GraphQueries;
import io.javalin.http.Context;

/** {@code GET /api/graph}: nodes and edges to draw. */
public final class GraphEndpoint {

    private static final int USUAL_LIMIT = 500;
    private static final int MOST = 5000;

    private final GraphQueries graph;

    public GraphEndpoint(GraphQueries graph) {
        this.graph = graph;
    }

    /** The whole graph, or what is of some kinds and relations. */
    public void draw(Context ctx) {
        ctx.json(
                graph.draw(Parameters.kinds(ctx), Parameters.relations(ctx), Parameters.limit(ctx, USUAL_LIMIT, MOST)));
    }
}
