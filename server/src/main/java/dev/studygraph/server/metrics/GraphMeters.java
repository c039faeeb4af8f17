package dev.studygraph.server.metrics;

import dev.studygraph.server.query.GraphSize;
import dev.studygraph.server.query.GraphSize.Size;
import dev.studygraph.server.query.QueryFigures;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** How large the graph is, and what it takes to ask it. */
public record GraphMeters(GraphSize graph, QueryFigures queries) implements MeterBinder {

    private static final double MILLIS_PER_SECOND = 1000;

    @Override
    public void bindTo(MeterRegistry registry) {
        size("study.graph.nodes", "Things in the graph.", Size::nodes, registry);
        size("study.graph.edges", "What is stated between them.", Size::edges, registry);
        size(
                "study.graph.version.age.seconds",
                "Since when the graph is as it is, as far as this server saw it.",
                size -> graph.age(size).toMillis() / MILLIS_PER_SECOND,
                registry);
        FunctionTimer.builder(
                        "study.graph.queries", queries, QueryFigures::done, QueryFigures::nanos, TimeUnit.NANOSECONDS)
                .description("Queries to the database.")
                .register(registry);
        FunctionCounter.builder("study.graph.queries.failed", queries, QueryFigures::failed)
                .description("Queries that failed, or took longer than they may.")
                .register(registry);
        Gauge.builder("study.graph.driver.connections.in.use", queries, QueryFigures::underWay)
                .description("Connections of the driver that a query has now.")
                .register(registry);
    }

    private void size(String name, String what, ToDoubleFunction<Size> figure, MeterRegistry registry) {
        Gauge.builder(name, graph, size -> size.now().map(figure::applyAsDouble).orElse(Double.NaN))
                .description(what)
                .register(registry);
    }
}
