package dev.studygraph.server.api;

import dev.studygraph.server.query.OverviewQueries;
import io.javalin.http.Context;

/** {@code GET /api/overview}: what the first screen shows. */
public final class OverviewEndpoint {

    private final OverviewQueries overview;

    public OverviewEndpoint(OverviewQueries overview) {
        this.overview = overview;
    }

    /** What there is to study, at a glance. */
    public void show(Context ctx) {
        ctx.json(overview.overview());
    }
}
