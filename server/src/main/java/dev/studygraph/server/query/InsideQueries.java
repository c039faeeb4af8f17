package dev.studygraph.server.query;

import dev.studygraph.fact.Predicate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Asks what happens inside a move of data: where one and the same line of a note leads over another thing. */
public final class InsideQueries {

    /**
     * The ways over one thing, {@code inside}, by the flows {@code first} and {@code then}, between two; from the end that
     * has fewer flows, and over nothing with very many relations, as looking through these takes too long.
     */
    static final String OVER_ONE = """
            CALL (from, to) {
              WITH from, to WHERE from.flows <= to.flows
              MATCH (from)-[first:FLOWS_TO]->(inside:Entity) WHERE inside.neighbours IS NULL
              WITH to, inside, first LIMIT 2000
              MATCH (inside)-[then:FLOWS_TO]->(to)
              RETURN inside, first, then
              UNION ALL
              WITH from, to WHERE from.flows > to.flows
              MATCH (inside:Entity)-[then:FLOWS_TO]->(to) WHERE inside.neighbours IS NULL
              WITH from, inside, then LIMIT 2000
              MATCH (from)-[first:FLOWS_TO]->(inside)
              RETURN inside, first, then
            }""";

    private static final String INSIDE = """
            UNWIND $hops AS hop
            MATCH (from:Entity {id: hop.from})
            MATCH (to:Entity {id: hop.to})
            WHERE from <> to
            %s
            WITH from, to, inside, first, then, [id IN first.statements WHERE id IN then.statements] AS statements
            WHERE size(statements) > 0
            RETURN from, to, inside, first.relation AS first, then.relation AS then, statements,
              COLLECT { MATCH (statement:Statement)-[:MENTIONS]->(part:Feature)
                        WHERE statement.id IN statements AND NOT part IN [from, to, inside]
                        RETURN DISTINCT part ORDER BY part.name } AS parts
            ORDER BY from.id, to.id, size(statements) DESC, inside.name
            """.formatted(OVER_ONE);

    private final GraphReader graph;

    public InsideQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** What lies inside the moves between these pairs of neighbours, the best supported first. */
    public List<Inside> of(Collection<Pair> hops) {
        List<Map<String, Object>> pairs = hops.stream()
                .map(hop -> Map.<String, Object>of("from", hop.from(), "to", hop.to()))
                .toList();
        return pairs.isEmpty() ? List.of() : graph.list(INSIDE, Map.of("hops", pairs), Inside::of);
    }

    /** Two neighbours on a route, by their ids. */
    public record Pair(String from, String to) {}

    /**
     * A thing over which data get from one neighbour to the other.
     *
     * @param first how they get into it
     * @param then how they get out of it
     * @param parts features that the notes name there
     */
    public record Inside(
            EntityRef from,
            EntityRef to,
            EntityRef thing,
            Predicate first,
            Predicate then,
            List<String> statements,
            List<EntityRef> parts) {

        static Inside of(Record row) {
            return new Inside(
                    EntityRef.of(row.get("from")),
                    EntityRef.of(row.get("to")),
                    EntityRef.of(row.get("inside")),
                    Predicate.valueOf(row.get("first").asString()),
                    Predicate.valueOf(row.get("then").asString()),
                    row.get("statements").asList(Value::asString),
                    row.get("parts").asList(EntityRef::of));
        }
    }
}
