package dev.studygraph.server.query;

import dev.studygraph.server.query.Reach.Reached;
import dev.studygraph.server.query.Reach.Ring;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks how far data gets from a thing, and from how far it comes to one, ring by ring. */
public final class ReachQueries {

    private static final int MOST_RINGS = 8;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(2);

    /** The things next to those of the last ring, each with the move that is best supported; very many are cut. */
    private static final String RING = """
            MATCH (near:Entity)%s(thing:Entity)
            WHERE near.id IN $ring AND NOT thing.id IN $seen
            WITH near, edge, thing LIMIT 20000
            WITH thing, edge ORDER BY edge.support DESC, near.name, near.id
            WITH thing, collect(edge)[0] AS edge ORDER BY thing.name, thing.id LIMIT $limit
            RETURN thing, startNode(edge) AS from, endNode(edge) AS to, edge.relation AS relation, %s AS evidence
            ORDER BY thing.name, thing.id
            """;

    private static final String ONWARD = RING.formatted("-[edge:FLOWS_TO]->", Places.EVIDENCE);
    private static final String BACK = RING.formatted("<-[edge:FLOWS_TO]-", Places.EVIDENCE);

    private final GraphReader graph;

    public ReachQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** What data can get to from these things, at most so many. */
    public Reach onward(Collection<String> ids, int limit) {
        return rings(ONWARD, ids, limit);
    }

    /** What data can come from to these things, at most so many. */
    public Reach back(Collection<String> ids, int limit) {
        return rings(BACK, ids, limit);
    }

    /** Each ring is asked for by itself, so that what is far and much costs only what is shown of it. */
    private Reach rings(String cypher, Collection<String> ids, int limit) {
        List<Ring> rings = new ArrayList<>();
        List<String> last = List.copyOf(ids);
        Set<String> seen = new HashSet<>(last);
        int room = limit;
        long start = System.nanoTime();
        while (System.nanoTime() - start < TIME_LIMIT.toNanos()) {
            int most = rings.size() < MOST_RINGS ? room : 0;
            List<Reached> next =
                    graph.list(cypher, Map.of("ring", last, "seen", List.copyOf(seen), "limit", most + 1), Reached::of);
            if (most > 0 && !next.isEmpty()) {
                rings.add(new Ring(rings.size() + 1, next.stream().limit(most).toList()));
            }
            if (next.isEmpty() || next.size() > most) {
                return new Reach(rings, !next.isEmpty());
            }
            if (rings.size() == 1) {
                start = System.nanoTime(); // the first time, a query is planned before it is run
            }
            last = next.stream().map(reached -> reached.thing().id()).toList();
            seen.addAll(last);
            room -= last.size();
        }
        return new Reach(rings, true);
    }
}
