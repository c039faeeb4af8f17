package dev.studygraph.server.query;

import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Predicate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Asks which single link would join what a start reaches with what reaches a goal. */
public final class GapQueries {

    private static final int MOST_ON_A_SIDE = 12;

    // What lies further away than two hops joins nothing that anybody would call close; and of very many things that
    // are so near the first that come will do.
    private static final String REACHED = """
            MATCH (start:Entity) WHERE start.id IN $ids
            CALL (start) {
              RETURN start AS thing, 0 AS hops
              UNION
              MATCH (start)-[:FLOWS_TO]->(thing:Entity) WHERE NOT thing.id IN $avoid
              RETURN thing, 1 AS hops LIMIT 1000
              UNION
              MATCH (start)-[:FLOWS_TO]->(stop:Entity) WHERE NOT stop.id IN $avoid
              WITH stop LIMIT 1000
              MATCH (stop)-[:FLOWS_TO]->(thing:Entity) WHERE NOT thing.id IN $avoid
              RETURN thing, 2 AS hops LIMIT 10000
            }
            RETURN thing, min(hops) AS hops
            ORDER BY hops, thing.name LIMIT $limit
            """;

    private static final String REACHING = REACHED.replace("-[:FLOWS_TO]->", "<-[:FLOWS_TO]-");

    private static final String GAPS = """
            MATCH (from:Entity) WHERE from.id IN $starts
            MATCH (to:Entity) WHERE to.id IN $goals AND to <> from
              AND NOT EXISTS { (from)-[:FLOWS_TO]->(to) } AND NOT EXISTS { (from)-[:DENIED {confidence: 'sure'}]-(to) }
            CALL (from, to) {
              MATCH (similar:Entity)-[edge:FLOWS_TO]->(to)
              WITH from, similar, edge LIMIT 1000
              WITH from, similar, edge WHERE similar <> from AND NOT similar.id IN $avoid
                AND (ANY(category IN similar.categories WHERE category IN from.categories)
                  OR EXISTS { (similar)-[:ALTERNATIVE_TO {confidence: 'sure'}]-(from) })
              WITH similar, edge ORDER BY edge.support DESC, similar.name LIMIT 1
              RETURN collect({thing: similar, edge: edge}) AS best
            }
            WITH from, to, head(best).thing AS similar, head(best).edge AS edge
            RETURN from, to, similar, edge.relation AS relation,
              head([category IN similar.categories WHERE category IN from.categories]) AS category, %s AS evidence
            ORDER BY from.id, to.id
            """.formatted(Places.EVIDENCE);

    private final GraphReader graph;

    public GapQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** What data gets to from these things in a few hops, with the things themselves. */
    public List<Reached> reached(Collection<String> from, Collection<String> avoid) {
        return graph.list(REACHED, side(from, avoid), Reached::of);
    }

    /** What data gets to these things from in a few hops, with the things themselves. */
    public List<Reached> reaching(Collection<String> to, Collection<String> avoid) {
        return graph.list(REACHING, side(to, avoid), Reached::of);
    }

    /** The links from any of these things to any of those that the notes neither state nor deny. */
    public List<Gap> between(Collection<Reached> starts, Collection<Reached> goals, Collection<String> avoid) {
        return graph.list(
                GAPS, Map.of("starts", ids(starts), "goals", ids(goals), "avoid", List.copyOf(avoid)), Gap::of);
    }

    private static Map<String, Object> side(Collection<String> ids, Collection<String> avoid) {
        return Map.of("ids", List.copyOf(ids), "avoid", List.copyOf(avoid), "limit", MOST_ON_A_SIDE);
    }

    private static List<String> ids(Collection<Reached> side) {
        return side.stream().map(reached -> reached.thing().id()).toList();
    }

    /** A thing at so many hops. */
    public record Reached(EntityRef thing, int hops) {

        static Reached of(Record row) {
            return new Reached(EntityRef.of(row.get("thing")), row.get("hops").asInt());
        }
    }

    /** A link that no note speaks of, and a thing like its start that has it, absent where there is none. */
    public record Gap(
            EntityRef from, EntityRef to, @Nullable Similar similar) {

        static Gap of(Record row) {
            Value similar = row.get("similar");
            return new Gap(
                    EntityRef.of(row.get("from")),
                    EntityRef.of(row.get("to")),
                    similar.isNull() ? null : Similar.of(row));
        }
    }

    /**
     * A thing of the same category, or an alternative, from which data move.
     *
     * @param category what it shares, absent where the notes only call it an alternative
     * @param relation how data move from it
     * @param evidence the lines that say so
     */
    public record Similar(EntityRef thing, @Nullable String category, Predicate relation, List<Evidence> evidence) {

        static Similar of(Record row) {
            return new Similar(
                    EntityRef.of(row.get("similar")),
                    row.get("category").asString(null),
                    Predicate.valueOf(row.get("relation").asString()),
                    Places.of(row.get("evidence")));
        }
    }
}
