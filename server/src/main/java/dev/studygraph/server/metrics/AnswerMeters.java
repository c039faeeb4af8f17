package dev.studygraph.server.metrics;

import dev.studygraph.server.http.AnswerCache;
import dev.studygraph.server.http.Capacity;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** How answers come about: from the cache, from the graph, or not for want of room. */
public record AnswerMeters(AnswerCache answers, Capacity busy, Capacity drops) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("cache.size", answers, kept -> kept.figures().answers())
                .description("Answers that are kept.")
                .tag("cache", "answers")
                .register(registry);
        Tags cache = Tags.of("cache", "answers");
        count("cache.gets", cache.and("result", "hit"), AnswerCache.Figures::hits, registry);
        count("cache.gets", cache.and("result", "miss"), AnswerCache.Figures::misses, registry);
        count("cache.evictions", cache, AnswerCache.Figures::evictions, registry);
        work("answers", busy, registry);
        work("drops", drops, registry);
    }

    private static void work(String kind, Capacity capacity, MeterRegistry registry) {
        FunctionCounter.builder("study.graph.requests.shed", capacity, Capacity::refused)
                .description("Requests that were told to come again.")
                .tag("work", kind)
                .register(registry);
        Gauge.builder("study.graph.requests.under.way", capacity, Capacity::underWay)
                .description("Requests that have one of the places for those that are worked on.")
                .tag("work", kind)
                .register(registry);
    }

    private void count(String name, Tags tags, ToDoubleFunction<AnswerCache.Figures> figure, MeterRegistry registry) {
        FunctionCounter.builder(name, answers, kept -> figure.applyAsDouble(kept.figures()))
                .tags(tags)
                .register(registry);
    }
}
