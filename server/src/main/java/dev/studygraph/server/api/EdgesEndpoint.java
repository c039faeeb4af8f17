package dev.studygraph.server.api;

import dev.studygraph.server.http.UnknownNameException;
import dev.studygraph.server.query.EdgeQueries;
import dev.studygraph.server.query.SearchQueries;
import io.javalin.http.Context;

/** {@code GET /api/edges}: what the notes say of two things together. */
public final class EdgesEndpoint {

    private final EdgeQueries edges;
    private final SearchQueries search;

    public EdgesEndpoint(EdgeQueries edges, SearchQueries search) {
        this.edges = edges;
        this.search = search;
    }

    /** All relations between two things, each with its evidence. */
    public void between(Context ctx) {
        String from = Parameters.required(ctx, "from");
        String to = Parameters.required(ctx, "to");
        ctx.json(edges.between(from, to).orElseThrow(() -> unknown(from, to)));
    }

    private UnknownNameException unknown(String from, String to) {
        String name = edges.between(from, from).isEmpty() ? from : to;
        return new UnknownNameException(name, search.suggest(name));
    }
}
