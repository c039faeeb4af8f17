package dev.studygraph.server.api;

import dev.studygraph.server.http.AnswerCache;
import io.javalin.http.Context;
import io.javalin.http.Header;

/** {@code GET /api/metrics}: how the server fares, for whoever watches over it. */
public final class MetricsEndpoint {

    private final AnswerCache answers;

    public MetricsEndpoint(AnswerCache answers) {
        this.answers = answers;
    }

    /** The figures since the server started. */
    public void show(Context ctx) {
        ctx.header(Header.CACHE_CONTROL, "no-store").json(new Metrics(answers.figures()));
    }

    /** The figures of a server. */
    public record Metrics(AnswerCache.Figures answerCache) {}
}
