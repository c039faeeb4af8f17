package dev.studygraph.server.api;

import dev.studygraph.server.http.AnswerCache;
import dev.studygraph.server.metrics.Meters;
import io.javalin.http.Context;
import io.javalin.http.Header;

/** {@code GET /api/metrics} and {@code GET /metrics}: how the server fares, for whoever watches over it. */
public final class MetricsEndpoint {

    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final AnswerCache answers;
    private final Meters meters;

    public MetricsEndpoint(AnswerCache answers, Meters meters) {
        this.answers = answers;
        this.meters = meters;
    }

    /** The figures since the server started. */
    public void show(Context ctx) {
        ctx.header(Header.CACHE_CONTROL, "no-store").json(new Metrics(answers.figures()));
    }

    /** All figures there are, as Prometheus reads them. */
    public void text(Context ctx) {
        ctx.header(Header.CACHE_CONTROL, "no-store").contentType(PROMETHEUS).result(meters.text());
    }

    /** The figures of a server. */
    public record Metrics(AnswerCache.Figures answerCache) {}
}
