package dev.studygraph.server.query;

import dev.studygraph.catalogue.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;

/** Asks for things: the index of all, and everything that the notes say of one. */
public final class EntityQueries {

    private static final List<String> ALL_KINDS =
            Arrays.stream(Kind.values()).map(Enum::name).toList();

    // By kind, as an index has them by kind and name; only who orders by both is spared the sorting.
    private static final String INDEX = """
            UNWIND $kinds AS kind
            CALL (kind) {
              MATCH (thing:Entity)
              WHERE thing.kind = kind AND thing.sortName >= ''
              RETURN thing ORDER BY thing.kind, thing.sortName LIMIT $most
            }
            RETURN thing, null AS match
            ORDER BY thing.sortName, thing.id
            SKIP $offset LIMIT $limit
            """;

    private static final String THING = """
            MATCH (thing:Entity {id: $id})
            RETURN thing,
              COLLECT { MATCH (category:Entity) WHERE category.name IN thing.categories
                        RETURN category ORDER BY category.name } AS categories,
              COLLECT { MATCH (tip:ExamTip)-[:ABOUT]->(thing)
                        RETURN %s ORDER BY tip.note, tip.line LIMIT 100 } AS tips,
              COLLECT { MATCH (domain:Domain)<-[:PART_OF_DOMAIN]-(topic:Topic)-[:COVERS]->(thing)
                        RETURN topic {.id, .name, domain: domain.name} ORDER BY domain.position, topic.line LIMIT 100
              } AS topics,
              COLLECT { MATCH (question:Question)-[:ABOUT]->(thing)
                        RETURN question ORDER BY question.note, question.line LIMIT 100 } AS questions
            """.formatted(Tip.MAP);

    // A hub may have more neighbours than anybody reads; the best supported ones come with the count of all.
    private static final String FACTS = """
            MATCH (thing:Entity {id: $id})-[edge:%s]-(other:Entity|Literal)
            WITH edge, other, startNode(edge) = thing AS out
            ORDER BY edge.support DESC, coalesce(other.name, other.text)
            WITH coalesce(edge.relation, type(edge)) AS relation, type(edge) = 'DENIED' AS denied, out,
              count(*) AS total, collect({edge: edge, other: other})[..100] AS best
            UNWIND best AS one
            WITH relation, denied, out, total, one.edge AS edge, one.other AS other
            WITH relation, denied, out, total, edge, other, %s AS evidence
            RETURN relation, denied, out, total, collect({
              relation: relation, out: out, other: other, support: edge.support, evidence: evidence,
              confidence: edge.confidence, carries: edge.carries
            }) AS items
            ORDER BY relation, denied, out
            """.formatted(Relations.STATED_OR_DENIED, Places.EVIDENCE);

    // Of a thing with very many relations the load has marked the best supported ones, and counted all.
    private static final String FACTS_OF_HUB = """
            MATCH (thing:Entity {id: $id})-[edge:BEST]->(other:Entity|Literal)
            WITH thing, edge, other
            ORDER BY edge.support DESC, coalesce(other.name, other.text)
            WITH thing, edge.relation AS relation, edge.denied AS denied, edge.out AS out, edge, other, %s AS evidence
            WITH thing, relation, denied, out, collect({
              relation: relation, out: out, other: other, support: edge.support, evidence: evidence,
              confidence: edge.confidence, carries: edge.carries
            }) AS items
            WITH relation, denied, out, items, [sort IN thing.sorts
              WHERE sort STARTS WITH relation + '\t' + CASE WHEN denied THEN 'DENIED' ELSE '' END + '\t'
                + CASE WHEN out THEN 'out' ELSE 'in' END + '\t' | toInteger(split(sort, '\t')[4])] AS totals
            RETURN relation, denied, out, totals[0] AS total, items
            ORDER BY relation, denied, out
            """.formatted(Places.EVIDENCE);

    private final GraphReader graph;

    public EntityQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** All things of these kinds, by name; no kind means all. */
    public List<SearchHit> index(List<String> kinds, Paging part) {
        return graph.list(
                INDEX,
                Map.of(
                        "kinds",
                        kinds.isEmpty() ? ALL_KINDS : kinds,
                        "offset",
                        part.offset(),
                        "limit",
                        part.limit(),
                        "most",
                        (long) part.offset() + part.limit()),
                SearchHit::of);
    }

    /** How many things there are of each kind. */
    public List<KindCount> kinds() {
        return graph.list(GraphQueries.KINDS, Map.of(), KindCount::of);
    }

    /** Everything that the notes say of a thing. */
    public Optional<EntityDetails> find(String id) {
        Map<String, Object> parameters = Map.of("id", id);
        return graph.find(THING, parameters, row -> row)
                .map(thing -> EntityDetails.of(thing, graph.list(facts(thing), parameters, Facts::of)));
    }

    private static String facts(Record row) {
        return row.get("thing").get("neighbours").isNull() ? FACTS : FACTS_OF_HUB;
    }
}
