package dev.studygraph.server.api;

import dev.studygraph.server.query.Comparison;
import dev.studygraph.server.query.EntityQueries;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.route.ThingFinder;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code GET /api/compare}: what two things have in common, and in what they differ. */
public final class ComparisonEndpoint {

    private final ThingFinder things;
    private final EntityQueries queries;

    public ComparisonEndpoint(ThingFinder things, EntityQueries queries) {
        this.things = things;
        this.queries = queries;
    }

    /** Two things side by side, or three. */
    public void compare(Context ctx) {
        Stream<String> names =
                Stream.of(Parameters.required(ctx, "a"), Parameters.required(ctx, "b"), Parameters.text(ctx, "c"));
        ctx.json(Comparison.of(names.filter(name -> !name.isEmpty())
                .map(name -> Parameters.named(name, things::find))
                .map(EntityRef::id)
                .distinct()
                .map(queries::find)
                .flatMap(Optional::stream)
                .toList()));
    }
}
