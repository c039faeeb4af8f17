package dev.studygraph.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.studygraph.server.http.SignIn;
import dev.studygraph.server.query.GraphUnavailableException;
import dev.studygraph.server.query.GraphVersion;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.ServiceUnavailableResponse;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/health/...}: for whoever watches over the server. */
public final class HealthEndpoint {

    private final GraphVersion graph;

    public HealthEndpoint(GraphVersion graph) {
        this.graph = graph;
    }

    /** Whether the process answers at all. */
    public void live(Context ctx) {
        ctx.header(Header.CACHE_CONTROL, "no-store").json(new Live("live"));
    }

    /**
     * Whether questions can be answered.
     *
     * @throws GraphUnavailableException where they cannot be
     */
    public void ready(Context ctx) {
        GraphVersion.Known known = graph.now();
        known.check();
        String version = known.version()
                .orElseThrow(() -> new ServiceUnavailableResponse("No notes are loaded into the graph."));
        ctx.header(Header.CACHE_CONTROL, "no-store")
                .json(new Ready("ready", SignIn.isForEverybody(ctx) ? null : version));
    }

    /** The process answers. */
    public record Live(String status) {}

    /** Questions can be answered, from this version of the graph where that is told. */
    public record Ready(
            String status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String version) {}
}
