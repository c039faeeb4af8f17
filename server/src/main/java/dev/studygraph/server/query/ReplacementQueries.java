package dev.studygraph.server.query;

import dev.studygraph.catalogue.Today;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Predicate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Asks for what is like a thing and exchanges data with the same neighbours. */
public final class ReplacementQueries {

    /** A link counts for a thing where it is one of its parts or one of its categories that has it. */
    private static final String LINK = """
            COLLECT {
              CALL (thing) {
                RETURN thing AS by
                UNION
                MATCH (by:Entity) WHERE by.name IN thing.categories RETURN by
                UNION
                MATCH (by:Feature)-[:PART_OF {confidence: 'sure'}]->(thing) RETURN by LIMIT 100
              }
              MATCH (end:Entity {id: $%2$s})
              MATCH %1$s
              RETURN {end: end, by: by, relation: edge.relation, support: edge.support, evidence: %3$s}
              ORDER BY by <> thing, edge.support DESC, by.name LIMIT 1
            }""";

    private static final String LIKE = """
            MATCH (old:Entity {id: $replace})
            CALL (old) {
              MATCH (old)-[:ALTERNATIVE_TO {confidence: 'sure'}]-(thing:Entity)
              RETURN thing LIMIT 1000
              UNION
              UNWIND old.categories AS category
              CALL (category) {
                WITH '"' + replace(replace(category, '\\\\', ' '), '"', ' ') + '"' AS words
                CALL db.index.fulltext.queryNodes('categories', words, {limit: 1000}) YIELD node
                RETURN node AS thing
              }
              RETURN thing
            }
            WITH DISTINCT old, thing
            WHERE thing <> old AND NOT thing.id IN [$from, $to]
            WITH old, thing, [category IN thing.categories WHERE category IN old.categories] AS shares,
              EXISTS { (thing)-[:ALTERNATIVE_TO {confidence: 'sure'}]-(old) } AS isAlternative
            WHERE isAlternative OR size(shares) > 0
            WITH old, thing, shares, isAlternative,
              EXISTS { (end:Entity)-[:DENIED {confidence: 'sure'}]-(thing) WHERE end.id IN [$from, $to] } AS isDenied
            WHERE NOT isDenied
            WITH old, thing, shares, isAlternative, %s AS in, %s AS out
            WHERE isAlternative OR size(in) + size(out) > 0
            RETURN thing, shares, head(in) AS in, head(out) AS out,
              COLLECT { MATCH (thing)-[edge:ALTERNATIVE_TO {confidence: 'sure'}]-(old) UNWIND %s AS place RETURN place } AS alternative
            ORDER BY thing.name, thing.id
            """.formatted(
                    LINK.formatted("(end)-[edge:FLOWS_TO]->(by)", "from", Places.EVIDENCE),
                    LINK.formatted("(by)-[edge:FLOWS_TO]->(end)", "to", Places.EVIDENCE),
                    Places.EVIDENCE);

    private final GraphReader graph;

    public ReplacementQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** What shares a category with a thing, or is called its alternative, and has a link to either neighbour. */
    public List<Candidate> like(String replace, Optional<String> from, Optional<String> to) {
        return graph.list(
                LIKE, Map.of("replace", replace, "from", from.orElse(""), "to", to.orElse("")), Candidate::of);
    }

    /**
     * What may stand in for a thing.
     *
     * @param shares the categories of both
     * @param alternative the lines that call the two alternatives
     * @param in its link from the neighbour before, absent where there is none
     * @param out its link to the neighbour behind, absent where there is none
     */
    public record Candidate(
            EntityRef thing,
            @Nullable Today today,
            List<String> shares,
            List<Evidence> alternative,
            @Nullable Link in,
            @Nullable Link out) {

        static Candidate of(Record row) {
            return new Candidate(
                    EntityRef.of(row.get("thing")),
                    Node.today(row.get("thing")),
                    row.get("shares").asList(Value::asString),
                    Places.of(row.get("alternative")),
                    row.get("in").isNull() ? null : Link.of(row.get("in")),
                    row.get("out").isNull() ? null : Link.of(row.get("out")));
        }
    }

    /**
     * A flow between a neighbour and a thing.
     *
     * @param by what has the flow: the thing, a part of it or a category of it
     */
    public record Link(EntityRef end, EntityRef by, Predicate relation, int support, List<Evidence> evidence) {

        static Link of(Value link) {
            return new Link(
                    EntityRef.of(link.get("end")),
                    EntityRef.of(link.get("by")),
                    Predicate.valueOf(link.get("relation").asString()),
                    link.get("support").asInt(1),
                    Places.of(link.get("evidence")));
        }
    }
}
