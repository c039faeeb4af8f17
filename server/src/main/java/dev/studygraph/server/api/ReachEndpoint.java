package dev.studygraph.server.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.studygraph.server.http.GraphTag;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.Reach;
import dev.studygraph.server.query.ReachQueries;
import dev.studygraph.server.route.ThingFinder;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;

/** {@code GET /api/reach}: everything that data can get to from a thing, or come from to it. */
public final class ReachEndpoint {

    private static final int USUAL_LIMIT = 200;
    private static final int MOST = 1000;

    private final ThingFinder things;
    private final ReachQueries queries;

    public ReachEndpoint(ThingFinder things, ReachQueries queries) {
        this.things = things;
        this.queries = queries;
    }

    /** What {@code from} reaches, or what reaches {@code to}, in rings; of a family, of all its members. */
    public void rings(Context ctx) {
        String from = Parameters.text(ctx, "from");
        String to = Parameters.text(ctx, "to");
        if (from.isEmpty() == to.isEmpty()) {
            throw new BadRequestResponse("Name one thing: from tells what it reaches, to what reaches it.");
        }
        int limit = Parameters.limit(ctx, USUAL_LIMIT, MOST);
        boolean onward = to.isEmpty();
        List<EntityRef> starts = Parameters.named(onward ? from : to, things::family);
        List<String> ids = starts.stream().map(EntityRef::id).toList();
        Reach reach = onward ? queries.onward(ids, limit) : queries.back(ids, limit);
        if (reach.cut()) {
            GraphTag.remove(ctx);
        }
        ctx.json(new Rings(onward ? "from" : "to", starts.getFirst(), reach));
    }

    /**
     * All that is within reach.
     *
     * @param direction {@code from} where data leave the thing, {@code to} where they come to it
     */
    public record Rings(
            String direction,
            EntityRef thing,
            @JsonUnwrapped Reach reach) {}
}
