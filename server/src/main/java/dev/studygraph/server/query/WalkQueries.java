package dev.studygraph.server.query;

import dev.studygraph.server.query.Walk.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Asks for ways over the graph along which data moves. */
public final class WalkQueries {

    /** A walk of more steps than this is no answer. */
    public static final int MOST_HOPS = 8;

    /** As far as it is looked whether there is a walk at all that takes too many steps. */
    private static final int MOST_HOPS_LOOKED_AHEAD = 30;

    /** As far as it is looked where looking further takes too long. */
    private static final int NEAR_HOPS = 4;

    private static final int MOST_WALKS = 100;

    private static final String AS_ROW = """
            WITH nodes(walk) AS things, relationships(walk) AS taken
            WHERE ALL(i IN range(0, size(things) - 2) WHERE NOT things[i] IN things[i + 1..])
            RETURN [thing IN things | %s] AS places, [edge IN taken | %s] AS steps
            ORDER BY size(taken), [thing IN things | thing.id]
            LIMIT $limit
            """.formatted(Place.MAP.formatted("thing"), """
                    {type: CASE type(edge) WHEN 'FLOWS_TO' THEN 'FLOWS_TO' ELSE edge.relation END, forward: edge.forward,
                     relation: edge.relation, support: edge.support, statements: edge.statements}""");

    private static final String FAR = walks(MOST_HOPS);
    private static final String NEAR = walks(NEAR_HOPS);

    private static final String OUT_OF = """
            MATCH walk = (x:Entity)-[:FLOWS_TO]->(y:Entity) WHERE x.id IN $ids AND NOT y.id IN $avoid
            """ + AS_ROW;

    private static final String INTO = """
            MATCH walk = (x:Entity)-[:FLOWS_TO]->(y:Entity) WHERE y.id IN $ids AND NOT x.id IN $avoid
            """ + AS_ROW;

    private static final String FEWEST = """
            MATCH (start:Entity) WHERE start.id IN $from
            MATCH (end:Entity) WHERE end.id IN $to AND end <> start
            MATCH walk = SHORTEST 1 (start) ((x:Entity)-[:FLOWS_TO|HANDS_ON]->(y:Entity) WHERE NOT y.id IN $avoid){1,%d} (end)
            RETURN length(walk) AS hops ORDER BY hops LIMIT 1
            """.formatted(MOST_HOPS_LOOKED_AHEAD);

    private final GraphReader graph;

    public WalkQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** The shortest walks along stated flows and through the parts of things. */
    public Walks between(Collection<String> from, Collection<String> to, Collection<String> avoid) {
        Map<String, Object> ends = ends(from, to, avoid);
        try {
            return new Walks(complete(graph.list(FAR, ends, Walk::of)), false);
        } catch (GraphTimeoutException e) {
            List<Walk> near = graph.list(NEAR, ends, Walk::of);
            if (near.isEmpty()) {
                throw e;
            }
            return new Walks(near, true);
        }
    }

    /** How many steps the shortest walk takes, though it be too long; none where there is none, or no time to find it. */
    public OptionalInt fewestHops(Collection<String> from, Collection<String> to, Collection<String> avoid) {
        try {
            return graph
                    .list(FEWEST, ends(from, to, avoid), row -> row.get("hops").asInt())
                    .stream()
                    .mapToInt(hops -> hops)
                    .findFirst();
        } catch (GraphTimeoutException e) {
            return OptionalInt.empty();
        }
    }

    /** The walks of one step that start at these things. */
    public List<Walk> outOf(Collection<String> ids, Collection<String> avoid) {
        return graph.list(OUT_OF, around(ids, avoid), Walk::of);
    }

    /** The walks of one step that end at these things. */
    public List<Walk> into(Collection<String> ids, Collection<String> avoid) {
        return graph.list(INTO, around(ids, avoid), Walk::of);
    }

    /** Where there are more walks than were asked for, those of the last length are not all there: it is left out. */
    private static List<Walk> complete(List<Walk> walks) {
        if (walks.size() < MOST_WALKS) {
            return walks;
        }
        int longest = walks.getLast().steps().size();
        List<Walk> whole =
                walks.stream().filter(walk -> walk.steps().size() < longest).toList();
        return whole.isEmpty() ? walks : whole;
    }

    private static String walks(int steps) {
        return """
                MATCH (start:Entity) WHERE start.id IN $from
                MATCH (end:Entity) WHERE end.id IN $to AND end <> start
                MATCH walk = SHORTEST %d (start)
                  ((x:Entity)-[:FLOWS_TO|HANDS_ON]->(y:Entity) WHERE NOT y.id IN $avoid){1,%d} (end)
                """.formatted(MOST_WALKS, steps) + AS_ROW;
    }

    private static Map<String, Object> ends(Collection<String> from, Collection<String> to, Collection<String> avoid) {
        return Map.of(
                "from", List.copyOf(from), "to", List.copyOf(to), "avoid", List.copyOf(avoid), "limit", MOST_WALKS);
    }

    private static Map<String, Object> around(Collection<String> ids, Collection<String> avoid) {
        return Map.of("ids", List.copyOf(ids), "avoid", List.copyOf(avoid), "limit", MOST_WALKS);
    }
}
