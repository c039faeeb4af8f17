package dev.studygraph.server.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks how many moves data needs from one thing to another. */
public final class DistanceQueries {

    private static final int MOST_HOPS = 6;

    private static final String DISTANCES = """
            MATCH (start:Entity) WHERE start.id IN $ids
            MATCH (end:Entity) WHERE end.id IN $ids AND end <> start
            MATCH walk = SHORTEST 1 (start) (()-[:FLOWS_TO|HANDS_ON]->()){1,%d} (end)
            RETURN start.id AS from, end.id AS to, length(walk) AS hops
            """.formatted(MOST_HOPS);

    private final GraphReader graph;

    public DistanceQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** The fewest moves between each two of these things; a pair is absent where there is no way of a few moves. */
    public Map<Pair, Integer> between(Collection<String> ids) {
        Map<Pair, Integer> distances = new HashMap<>();
        if (ids.size() > 1) {
            graph.list(
                            DISTANCES,
                            Map.of("ids", List.copyOf(ids)),
                            row -> Map.entry(
                                    new Pair(
                                            row.get("from").asString(),
                                            row.get("to").asString()),
                                    row.get("hops").asInt()))
                    .forEach(entry -> distances.put(entry.getKey(), entry.getValue()));
        }
        return distances;
    }

    /** A start and a goal, by their ids. */
    public record Pair(String from, String to) {}
}
