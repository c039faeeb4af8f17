package dev.studygraph.server.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.studygraph.server.http.UnknownNameException;
import dev.studygraph.server.query.NeighbourQueries;
import dev.studygraph.server.query.Neighbourhood;
import dev.studygraph.server.query.Paging;
import dev.studygraph.server.query.SearchQueries;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/entities/{id}/neighbours}: what is around a thing, part by part. */
public final class NeighboursEndpoint {

    private static final int USUAL_LIMIT = 30;
    private static final int MOST = 200;
    private static final Set<String> DIRECTIONS = Set.of("in", "out", "both");

    private final NeighbourQueries neighbours;
    private final SearchQueries search;

    public NeighboursEndpoint(NeighbourQueries neighbours, SearchQueries search) {
        this.neighbours = neighbours;
        this.search = search;
    }

    /** The neighbours of a thing, the best supported first, and the edges to draw with them. */
    public void around(Context ctx) {
        String id = ctx.pathParam("id");
        Paging part = Parameters.part(ctx, USUAL_LIMIT, MOST);
        Neighbourhood around = neighbours
                .around(id, Parameters.relations(ctx), direction(ctx), part)
                .orElseThrow(() -> new UnknownNameException(id, search.suggest(id)));
        ctx.json(new Page(around, Cursor.after(part, around.total())));
    }

    private static String direction(Context ctx) {
        String given = Parameters.text(ctx, "direction");
        String direction = given.isEmpty() ? "both" : given;
        if (!DIRECTIONS.contains(direction)) {
            throw new BadRequestResponse("direction takes in, out or both.");
        }
        return direction;
    }

    /**
     * A part of a neighbourhood.
     *
     * @param cursor asks for the next part, absent in the last
     */
    public record Page(
            @JsonUnwrapped Neighbourhood around, @Nullable String cursor) {}
}
