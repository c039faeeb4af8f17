package dev.studygraph.server.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Asks for ways over the graph along which data moves. */
public final class WalkQueries {

    /** A walk of more steps than this is no answer. */
    public static final int MOST_HOPS = 8;

    /** As far as it is looked whether there is a walk at all that takes too many steps. */
    private static final int MOST_HOPS_LOOKED_AHEAD = 30;

    private static final List<Integer> REACHES = List.of(4, 6, MOST_HOPS);
    private static final int MOST_WALKS = 200;

    /**
     * The condition on a step from x to y that is no flow but leads on: a thing hands data to a part of it that passes
     * them on, and gets what a part of it takes in; save a family, which is none of its members.
     */
    private static final String PART = """
            WHEN 'HAS_FEATURE' THEN
              (startNode(step) = x AND y:Feature AND (y.id IN $to OR EXISTS { (y)-[:FLOWS_TO]->() }))
              OR (startNode(step) = y AND x:Feature AND (x.id IN $from OR EXISTS { (x)<-[:FLOWS_TO]-() })
                AND NOT EXISTS { (y)<-[:PART_OF]-(:Service) })
            WHEN 'PART_OF' THEN
              (startNode(step) = y AND y:Feature AND (y.id IN $to OR EXISTS { (y)-[:FLOWS_TO]->() }))
              OR (startNode(step) = x AND x:Feature AND (x.id IN $from OR EXISTS { (x)<-[:FLOWS_TO]-() })
                AND NOT EXISTS { (y)<-[:PART_OF]-(:Service) })
            """;

    /**
     * At the ends of a walk only, lest one guess rest on another: what holds for a category holds for its members, and
     * what is suited for a sort of data takes it in.
     */
    private static final String CATEGORY = """
            WHEN 'IS_A' THEN
              (startNode(step) = x AND x.id IN $from AND EXISTS { (y)-[:FLOWS_TO]->() })
              OR (startNode(step) = y AND y.id IN $to AND EXISTS { (x)<-[:FLOWS_TO]-() })
            WHEN 'SUITED_FOR' THEN startNode(step) = y AND x.id IN $from AND NOT x:Service
            """;

    private static final String AS_ROW = """
            WITH nodes(walk) AS things, relationships(walk) AS taken
            WHERE ALL(i IN range(0, size(things) - 2) WHERE NOT things[i] IN things[i + 1..])
            RETURN [thing IN things | thing {.id, .name, .kind, flows: COUNT { (thing)-[:FLOWS_TO]-() }}] AS places,
                   [i IN range(0, size(taken) - 1) | {type: type(taken[i]), forward: startNode(taken[i]) = things[i],
                     relation: taken[i].relation, support: taken[i].support, statements: taken[i].statements}] AS steps
            ORDER BY size(taken), [thing IN things | thing.id]
            LIMIT $limit
            """;

    /** The search for walks, by the most steps that it looks at. */
    private static final List<String> STATED = walks("FLOWS_TO|HAS_FEATURE|PART_OF", PART, REACHES);

    /** What is inferred counts only where it is near. */
    private static final List<String> INFERRED = walks(
            "FLOWS_TO|HAS_FEATURE|PART_OF|IS_A|SUITED_FOR", PART + CATEGORY, REACHES.subList(0, REACHES.size() - 1));

    private static final String OUT_OF = """
            MATCH walk = (x:Entity)-[:FLOWS_TO]->(y:Entity) WHERE x.id IN $ids AND NOT y.id IN $avoid
            """ + AS_ROW;

    private static final String INTO = """
            MATCH walk = (x:Entity)-[:FLOWS_TO]->(y:Entity) WHERE y.id IN $ids AND NOT x.id IN $avoid
            """ + AS_ROW;

    private static final String FURTHER = """
            MATCH (start:Entity) WHERE start.id IN $from
            MATCH (end:Entity) WHERE end.id IN $to AND end <> start
            MATCH walk = SHORTEST 1 (start) ((x:Entity)-[:FLOWS_TO]->(y:Entity) WHERE NOT y.id IN $avoid){1,%d} (end)
            RETURN length(walk) AS hops ORDER BY hops LIMIT 1
            """.formatted(MOST_HOPS_LOOKED_AHEAD);

    private final GraphReader graph;

    public WalkQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** The shortest walks along stated flows and through the parts of things. */
    public Walks stated(Collection<String> from, Collection<String> to, Collection<String> avoid) {
        return walks(STATED, from, to, avoid);
    }

    /** The shortest walks, along what is only said of a category too. */
    public Walks inferred(Collection<String> from, Collection<String> to, Collection<String> avoid) {
        return walks(INFERRED, from, to, avoid);
    }

    /** Whether there is a walk along stated flows that takes more steps than those that are looked for. */
    public boolean isFurther(Collection<String> from, Collection<String> to, Collection<String> avoid) {
        try {
            return graph.find(
                            FURTHER,
                            between(from, to, avoid),
                            row -> row.get("hops").asInt())
                    .filter(hops -> hops > MOST_HOPS)
                    .isPresent();
        } catch (GraphTimeoutException e) {
            return false;
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

    /**
     * Near goals first: a search looks at each place in all the ways that lead there, so that each step more takes it
     * several times as long. It ends where goals are found nearer than the furthest that it could have seen.
     */
    private Walks walks(
            List<String> nearAndFar, Collection<String> from, Collection<String> to, Collection<String> avoid) {
        Map<String, Object> ends = between(from, to, avoid);
        Walks walks = new Walks(List.of(), false);
        for (int at = 0; at < nearAndFar.size() && !walks.isCut(); at++) {
            walks = further(nearAndFar.get(at), ends, walks.walks());
            if (!walks.walks().isEmpty() && walks.walks().getFirst().steps().size() < REACHES.get(at)) {
                return walks;
            }
        }
        return walks;
    }

    /** What a longer search finds; where that takes too long, what a shorter one found, unless that is nothing. */
    private Walks further(String query, Map<String, Object> ends, List<Walk> nearer) {
        try {
            return new Walks(complete(graph.list(query, ends, Walk::of)), false);
        } catch (GraphTimeoutException e) {
            if (nearer.isEmpty()) {
                throw e;
            }
            return new Walks(nearer, true);
        }
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

    private static List<String> walks(String types, String conditions, List<Integer> reaches) {
        return reaches.stream().map(steps -> walk(types, conditions, steps)).toList();
    }

    private static String walk(String types, String conditions, int steps) {
        return """
                MATCH (start:Entity) WHERE start.id IN $from
                MATCH (end:Entity) WHERE end.id IN $to AND end <> start
                MATCH walk = SHORTEST %d (start) ((x:Entity)-[step:%s]-(y:Entity)
                  WHERE NOT y.id IN $avoid
                    AND CASE type(step) WHEN 'FLOWS_TO' THEN startNode(step) = x %s END){1,%d} (end)
                """.formatted(MOST_WALKS, types, conditions, steps) + AS_ROW;
    }

    private static Map<String, Object> between(
            Collection<String> from, Collection<String> to, Collection<String> avoid) {
        return Map.of(
                "from", List.copyOf(from), "to", List.copyOf(to), "avoid", List.copyOf(avoid), "limit", MOST_WALKS);
    }

    private static Map<String, Object> around(Collection<String> ids, Collection<String> avoid) {
        return Map.of("ids", List.copyOf(ids), "avoid", List.copyOf(avoid), "limit", MOST_WALKS);
    }
}
