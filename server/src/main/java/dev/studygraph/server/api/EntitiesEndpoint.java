package dev.studygraph.server.api;

import dev.studygraph.server.http.UnknownNameException;
import dev.studygraph.server.query.EntityQueries;
import dev.studygraph.server.query.KindCount;
import dev.studygraph.server.query.Paging;
import dev.studygraph.server.query.SearchHit;
import dev.studygraph.server.query.SearchQueries;
import dev.studygraph.server.query.SearchResult;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/entities...}: the index of all things, search, and everything about one. */
public final class EntitiesEndpoint {

    private static final int USUAL_LIMIT = 20;
    private static final int MOST = 500;

    private final EntityQueries entities;
    private final SearchQueries search;

    public EntitiesEndpoint(EntityQueries entities, SearchQueries search) {
        this.entities = entities;
        this.search = search;
    }

    /** The things that a text may mean, or all by name where none is given. */
    public void search(Context ctx) {
        String text = Parameters.text(ctx, "q");
        List<String> kinds = Parameters.kinds(ctx);
        Paging part = Parameters.part(ctx, USUAL_LIMIT, MOST);
        ctx.json(text.isEmpty() ? index(kinds, part) : found(search.find(text, kinds, part), part));
    }

    /** Everything that the notes say of a thing. */
    public void find(Context ctx) {
        String id = ctx.pathParam("id");
        ctx.json(entities.find(id).orElseThrow(() -> new UnknownNameException(id, search.suggest(id))));
    }

    private Page index(List<String> kinds, Paging part) {
        List<KindCount> counts = entities.kinds();
        long total = counts.stream()
                .filter(count -> kinds.isEmpty() || kinds.contains(count.kind()))
                .mapToLong(KindCount::count)
                .sum();
        return new Page(entities.index(kinds, part), total, Cursor.after(part, total), counts);
    }

    private static Page found(SearchResult found, Paging part) {
        return new Page(found.items(), found.total(), Cursor.after(part, found.total()), found.kinds());
    }

    /**
     * A part of what was found.
     *
     * @param total how many were found in all
     * @param cursor asks for the next part, absent in the last
     * @param kinds how many were found of each kind, whatever kind was asked for
     */
    public record Page(
            List<SearchHit> items, long total, @Nullable String cursor, List<KindCount> kinds) {}
}
