package dev.studygraph.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.studygraph.server.query.GraphQueries;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps answers for as long as the graph that they tell of stays: asked again, they cost the graph nothing. To be used
 * within a {@link GraphTag}, which knows the version of the graph.
 */
public final class AnswerCache {

    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_ANSWERS = 4096;

    private final GraphQueries graph;
    private final Capacity capacity;
    private final Cache<Asked, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher(AnswerCache::weight)
            .recordStats()
            .build();

    /** A cache before what the graph is asked, for which there is so much room. */
    public AnswerCache(GraphQueries graph, Capacity capacity) {
        this.graph = graph;
        this.capacity = capacity;
    }

    /** The handler, asked only for what is not kept. */
    public Handler on(Handler handler) {
        return ctx -> {
            ctx.header(Header.VARY, Header.ACCEPT);
            Asked asked = Asked.of(ctx);
            Answer known = answers.getIfPresent(asked);
            if (known == null) {
                capacity.on(handler).handle(ctx);
                keep(asked, ctx);
            } else {
                ctx.contentType(known.contentType()).result(known.body());
            }
        };
    }

    /** How well it serves. */
    public Figures figures() {
        CacheStats stats = answers.stats();
        return new Figures(
                answers.estimatedSize(),
                stats.hitCount(),
                stats.missCount(),
                stats.requestCount() == 0 ? 0 : stats.hitRate(),
                stats.evictionCount());
    }

    /**
     * An answer during which the graph changed may tell of both graphs: it is given, but not kept. Nor is one
     * from which its tag was taken.
     */
    private void keep(Asked asked, Context ctx) throws IOException {
        InputStream result = ctx.resultInputStream();
        String contentType = ctx.res().getContentType();
        boolean isTagged = ctx.res().getHeader(Header.ETAG) != null;
        if (result == null || contentType == null || ctx.status() != HttpStatus.OK || !isTagged) {
            return;
        }
        byte[] body = result.readAllBytes();
        ctx.result(new ByteArrayInputStream(body));
        if (graph.version().equals(Optional.of(asked.version()))) {
            answers.put(asked, new Answer(contentType, body));
        }
    }

    /** Small answers weigh as much as many can be kept of them, so that their number is bounded too. */
    private static int weight(Asked asked, Answer answer) {
        return Math.max(MOST_BYTES / MOST_ANSWERS, answer.body().length);
    }

    /**
     * How well a cache serves.
     *
     * @param answers how many answers it keeps
     * @param hits how often an answer was kept already
     * @param misses how often it was not
     * @param hitRatio the hits among both, 0 before the first question
     * @param evictions how many answers made way for others
     */
    public record Figures(long answers, long hits, long misses, double hitRatio, long evictions) {}

    /**
     * What was asked, of which graph, and in which form the answer is wanted.
     *
     * @param parameters the values of each, in their order
     */
    private record Asked(String version, String path, Map<String, List<String>> parameters, String accept) {

        static Asked of(Context ctx) {
            return new Asked(
                    GraphTag.version(ctx),
                    ctx.path(),
                    Map.copyOf(ctx.queryParamMap()),
                    Optional.ofNullable(ctx.header(Header.ACCEPT)).orElse(""));
        }
    }

    /** An answer as it was sent. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out but to be sent
    private record Answer(String contentType, byte[] body) {}
}
