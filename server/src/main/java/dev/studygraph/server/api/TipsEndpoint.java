package dev.studygraph.server.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.studygraph.server.query.Paging;
import dev.studygraph.server.query.Slice;
import dev.studygraph.server.query.Tip;
import dev.studygraph.server.query.TipQueries;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/tips}: exam tips. */
public final class TipsEndpoint {

    private static final int USUAL_LIMIT = 500;
    private static final int MOST = 2000;

    private final TipQueries tips;

    public TipsEndpoint(TipQueries tips) {
        this.tips = tips;
    }

    /** The tips about some things that have all the words asked for, in the order of the notes. */
    public void find(Context ctx) {
        List<String> words = Arrays.stream(
                        Parameters.text(ctx, "q").toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Paging part = Parameters.part(ctx, USUAL_LIMIT, MOST);
        Slice<Tip> found = tips.find(Parameters.values(ctx, "about"), words, part);
        ctx.json(new Page(found, Cursor.after(part, found.total())));
    }

    /**
     * A part of the tips.
     *
     * @param cursor asks for the next part, absent in the last
     */
    public record Page(
            @JsonUnwrapped Slice<Tip> tips, @Nullable String cursor) {}
}
