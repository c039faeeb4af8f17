package dev.studygraph.server.metrics;

import dev.studygraph.server.http.RequestWatch;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is counted and timed. Begins with the first request, so that no start waits for it. */
public final class Meters implements RequestWatch {

    private static final Duration[] BOUNDS = Stream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final List<MeterBinder> sources;
    private volatile @Nullable PrometheusMeterRegistry begun;

    private Meters(List<MeterBinder> sources) {
        this.sources = sources;
    }

    /** Meters that read these figures too whenever somebody looks at them. */
    public static Meters of(MeterBinder... sources) {
        return new Meters(List.of(sources));
    }

    @Override
    public void answered(String method, String route, int status, Duration took) {
        Timer.builder("http.server.requests")
                .description("Requests that were answered, by the template of their path.")
                .tags("method", method, "route", route, "status", String.valueOf(status))
                .serviceLevelObjectives(BOUNDS)
                .register(registry())
                .record(took);
    }

    /** All figures, in the text format of Prometheus. */
    public String text() {
        return registry().scrape();
    }

    private PrometheusMeterRegistry registry() {
        PrometheusMeterRegistry known = begun;
        return known == null ? begin() : known;
    }

    private synchronized PrometheusMeterRegistry begin() {
        PrometheusMeterRegistry known = begun;
        if (known == null) {
            known = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            MeterRegistry registry = known;
            Stream.concat(jvm(), sources.stream()).forEach(source -> source.bindTo(registry));
            begun = known;
        }
        return known;
    }

    @SuppressWarnings("resource") // listens to the garbage collection for as long as the process lasts
    private static Stream<MeterBinder> jvm() {
        return Stream.of(
                new JvmMemoryMetrics(),
                new JvmGcMetrics(),
                new JvmThreadMetrics(),
                new ProcessorMetrics(),
                new UptimeMetrics());
    }
}
