package dev.studygraph.server.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How large the graph is, and since when. It is looked at now and then, and counted only where it has changed. */
public final class GraphSize {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    // The database keeps these counts; none of them looks at a thing or an edge.
    private static final String NODES = "MATCH (thing:Entity) RETURN count(thing) AS count";
    private static final String STATED =
            "MATCH (:Entity)-[edge:%s]->() RETURN count(edge) AS count".formatted(Relations.STATED);
    private static final String OF_LITERALS =
            "MATCH ()-[edge:%s]->(:Literal) RETURN count(edge) AS count".formatted(Relations.STATED);

    private final GraphReader graph;
    private final Clock clock;
    private Instant looked = Instant.MIN;
    private Optional<Size> latest = Optional.empty();

    public GraphSize(GraphReader graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** The size at the last look, absent while nothing is loaded. */
    public synchronized Optional<Size> now() {
        Instant now = clock.instant();
        if (looked.plus(BETWEEN_LOOKS).isBefore(now)) {
            looked = now;
            look(now);
        }
        return latest;
    }

    /** How long ago this version of the graph was seen first. */
    public Duration age(Size size) {
        return Duration.between(size.since(), clock.instant());
    }

    private void look(Instant now) {
        try {
            Optional<String> version = graph.version().now().version();
            if (!version.equals(latest.map(Size::version))) {
                latest = version.map(named -> new Size(named, count(NODES), count(STATED) - count(OF_LITERALS), now));
            }
        } catch (GraphUnavailableException | GraphTimeoutException e) {
            // What was seen last is told for as long as there is nothing newer.
        }
    }

    private long count(String cypher) {
        return graph.find(cypher, Map.of(), row -> row.get("count").asLong()).orElse(0L);
    }

    /**
     * How large a version of the graph is.
     *
     * @param nodes the things in it
     * @param edges what is stated between them
     * @param since when it was seen first
     */
    public record Size(String version, long nodes, long edges, Instant since) {}
}
