package dev.studygraph.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.studygraph.server.query.GraphVersion;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps answers for as long as the graph that they tell of stays: asked again, they cost the graph nothing. To be used
 * within a {@link GraphTag}, which knows the version of the graph.
 */
public final class AnswerCache {

    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_ANSWERS = 4096;

    private final GraphVersion graph;
    private final Capacity capacity;
    private final Cache<Asked, KeptAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher(AnswerCache::weight)
            .recordStats()
            .build();

    /** A cache before what the graph is asked, for which there is so much room. */
    public AnswerCache(GraphVersion graph, Capacity capacity) {
        this.graph = graph;
        this.capacity = capacity;
    }

    /** The handler, asked only for what is not kept, and only while the graph can be asked. */
    public Handler on(Handler handler) {
        return ctx -> {
            ctx.header(Header.VARY, Header.ACCEPT + ", " + Header.ACCEPT_ENCODING);
            Asked asked = Asked.of(ctx);
            KeptAnswer kept = answers.getIfPresent(asked);
            if (kept != null) {
                send(asked, kept, ctx);
                return;
            }
            GraphTag.known(ctx).check();
            capacity.on(handler).handle(ctx);
            keep(asked, ctx);
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

    private void send(Asked asked, KeptAnswer kept, Context ctx) throws IOException {
        if (kept.isToZipFor(ctx)) {
            KeptAnswer zipped = kept.zip();
            answers.put(asked, zipped);
            zipped.send(ctx);
        } else {
            kept.send(ctx);
        }
    }

    /**
     * An answer during which the graph changed may tell of both graphs: it is given, but not kept. Nor is one
     * from which its tag was taken. One that was given just before the change was seen is never found again.
     */
    private void keep(Asked asked, Context ctx) throws IOException {
        InputStream result = ctx.resultInputStream();
        String contentType = ctx.res().getContentType();
        boolean isTagged = ctx.res().getHeader(Header.ETAG) != null;
        if (result == null || contentType == null || ctx.status() != HttpStatus.OK || !isTagged) {
            return;
        }
        KeptAnswer answer = new KeptAnswer(contentType, result.readAllBytes(), null);
        if (graph.isLast(GraphTag.known(ctx))) {
            answers.put(asked, answer);
            send(asked, answer, ctx);
        } else {
            answer.send(ctx);
        }
    }

    /** Small answers weigh as much as many can be kept of them, so that their number is bounded too. */
    private static int weight(Asked asked, KeptAnswer answer) {
        return Math.max(MOST_BYTES / MOST_ANSWERS, answer.bytes());
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
     * @param change of the graph, see {@link GraphVersion.Known}
     * @param target the path and the query as they were sent
     */
    private record Asked(long change, String target, String accept) {

        static Asked of(Context ctx) {
            String query = ctx.queryString();
            return new Asked(
                    GraphTag.known(ctx).change(),
                    query == null ? ctx.path() : ctx.path() + '?' + query,
                    Optional.ofNullable(ctx.header(Header.ACCEPT)).orElse(""));
        }
    }
}
