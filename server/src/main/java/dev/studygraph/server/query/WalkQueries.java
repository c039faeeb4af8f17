package dev.studygraph.server.query;

import dev.studygraph.server.query.Walk.Place;
import dev.studygraph.server.query.Walk.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
            """.formatted(Place.MAP.formatted("thing"), Step.MAP);

    /** In a graph of more flows than this all walks of some steps more than the shortest take too long to be found. */
    private static final int MANY_FLOWS = 100_000;

    private static final int ENOUGH = 3;

    private static final String IS_LARGE =
            "WITH COUNT { (:Entity)-[:FLOWS_TO]->() } > %d AS isLarge".formatted(MANY_FLOWS);

    private static final String FAR = IS_LARGE + " WHERE NOT isLarge\n" + walks(MOST_WALKS, MOST_HOPS);
    private static final String NEAR = walks(MOST_WALKS, NEAR_HOPS);
    private static final String ONE = walks(1, MOST_HOPS);

    /** The shortest walks where these take one step, two, and so on. */
    private static final List<String> SHORTEST = IntStream.rangeClosed(1, MOST_HOPS)
            .mapToObj(steps -> walks(MOST_WALKS, steps))
            .toList();

    private static final String OUT_OF = """
            MATCH walk = (x:Entity)-[:FLOWS_TO]->(y:Entity) WHERE x.id IN $ids AND NOT y.id IN $avoid
            WITH walk LIMIT 10000
            """ + AS_ROW;

    private static final String INTO = """
            MATCH walk = (x:Entity)-[:FLOWS_TO]->(y:Entity) WHERE y.id IN $ids AND NOT x.id IN $avoid
            WITH walk LIMIT 10000
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
            List<Walk> far = graph.list(FAR, ends, Walk::of);
            return far.isEmpty() && isLarge() ? inLarge(ends, avoid) : new Walks(complete(far), false);
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

    private boolean isLarge() {
        return graph.find(
                        IS_LARGE + " RETURN isLarge",
                        Map.of(),
                        row -> row.get("isLarge").asBoolean())
                .orElse(false);
    }

    /** The shortest walks, and where these are few, with a stop more. */
    private Walks inLarge(Map<String, Object> ends, Collection<String> avoid) {
        List<Walk> one = graph.list(ONE, ends, Walk::of);
        if (one.isEmpty()) {
            return new Walks(one, false);
        }
        List<Walk> walks = one;
        boolean isCut = false;
        try {
            walks = graph.list(SHORTEST.get(one.getFirst().steps().size() - 1), ends, Walk::of);
        } catch (GraphTimeoutException e) {
            isCut = true;
        }
        List<Walk> detours = walks.size() < ENOUGH ? new DetourQueries(graph).of(walks, avoid) : List.of();
        return new Walks(Stream.concat(walks.stream(), detours.stream()).toList(), isCut);
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

    private static String walks(int most, int steps) {
        return """
                MATCH (start:Entity) WHERE start.id IN $from
                MATCH (end:Entity) WHERE end.id IN $to AND end <> start
                MATCH walk = SHORTEST %d (start)
                  ((x:Entity)-[:FLOWS_TO|HANDS_ON]->(y:Entity) WHERE NOT y.id IN $avoid){1,%d} (end)
                """.formatted(most, steps) + AS_ROW;
    }

    private static Map<String, Object> ends(Collection<String> from, Collection<String> to, Collection<String> avoid) {
        return Map.of(
                "from", List.copyOf(from), "to", List.copyOf(to), "avoid", List.copyOf(avoid), "limit", MOST_WALKS);
    }

    private static Map<String, Object> around(Collection<String> ids, Collection<String> avoid) {
        return Map.of("ids", List.copyOf(ids), "avoid", List.copyOf(avoid), "limit", MOST_WALKS);
    }
}
