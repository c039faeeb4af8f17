package dev.studygraph.server.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Asks how far data gets from a thing, and from how far it comes to one. */
public final class ReachQueries {

    private static final int MOST_HOPS = 8;
    private static final int MOST_IN_REACH = 12;

    private static final String REACHABLE = """
            MATCH (start:Entity) WHERE start.id IN $ids
            MATCH walk = SHORTEST 1 (start)-[:FLOWS_TO]->{1,%d}(end:Entity)
            WHERE NOT end.id IN $ids
            RETURN end AS thing, min(length(walk)) AS hops
            ORDER BY hops, thing.name LIMIT $limit
            """.formatted(MOST_HOPS);

    private static final String REACHING = """
            MATCH (end:Entity) WHERE end.id IN $ids
            MATCH walk = SHORTEST 1 (start:Entity)-[:FLOWS_TO]->{1,%d}(end)
            WHERE NOT start.id IN $ids
            RETURN start AS thing, min(length(walk)) AS hops
            ORDER BY hops, thing.name LIMIT $limit
            """.formatted(MOST_HOPS);

    private final GraphReader graph;

    public ReachQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** What data can get to from these things, the nearest first. */
    public List<EntityRef> reachable(Collection<String> ids) {
        return reach(REACHABLE, ids);
    }

    /** What data can come from to these things, the nearest first. */
    public List<EntityRef> reaching(Collection<String> ids) {
        return reach(REACHING, ids);
    }

    private List<EntityRef> reach(String cypher, Collection<String> ids) {
        return graph.list(
                cypher, Map.of("ids", List.copyOf(ids), "limit", MOST_IN_REACH), row -> EntityRef.of(row.get("thing")));
    }
}
