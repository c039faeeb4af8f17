package dev.studygraph.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.studygraph.server.http.SignIn;
import dev.studygraph.server.query.GraphUnavailableException;
import dev.studygraph.server.query.GraphVersion;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.ServiceUnavailableResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/health/...}: for whoever watches over the server. */
public final class HealthEndpoint {

    private static final String RETRY_SECONDS = "1";

    private final GraphVersion graph;
    private final Start start;

    public HealthEndpoint(GraphVersion graph, Start start) {
        this.graph = graph;
        this.start = start;
    }

    /** Whether the process answers at all. */
    public void live(Context ctx) {
        ctx.header(Header.CACHE_CONTROL, "no-store").json(new Live("live"));
    }

    /**
     * Whether questions can be answered, and before they can for the first time, what is still being done.
     *
     * @throws GraphUnavailableException where they cannot be any more
     */
    public void ready(Context ctx) {
        if (!start.isOver()) {
            ctx.header(Header.CACHE_CONTROL, "no-store").header(Header.RETRY_AFTER, RETRY_SECONDS);
            if (SignIn.isForEverybody(ctx)) {
                throw new ServiceUnavailableResponse("Study Graph is starting.");
            }
            ctx.status(HttpStatus.SERVICE_UNAVAILABLE).json(Starting.of(start)).contentType("application/problem+json");
            return;
        }
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

    /**
     * Questions cannot be answered yet: a problem as all others, and how far the start has come.
     *
     * @param steps what the start consists of, in order
     */
    private record Starting(String type, String title, int status, String detail, List<Start.State> steps) {

        static Starting of(Start start) {
            HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
            return new Starting("about:blank", status.getMessage(), status.getCode(), start.inWords(), start.steps());
        }
    }
}
