package dev.studygraph.server.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for things: the index of all, and everything that the notes say of one. */
public final class EntityQueries {

    private static final String INDEX = """
            MATCH (thing:Entity)
            WHERE $kinds = [] OR thing.kind IN $kinds
            RETURN thing, null AS match, COUNT { (thing)-[:FLOWS_TO]-() } AS flows
            ORDER BY toLower(thing.name), thing.id
            SKIP $offset LIMIT $limit
            """;

    private static final String KINDS = """
            MATCH (thing:Entity)
            RETURN thing.kind AS kind, count(*) AS count
            ORDER BY count DESC, kind
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
              relation: relation, out: out, other: other, support: edge.support, evidence: evidence
            }) AS items
            ORDER BY relation, denied, out
            """.formatted(Relations.STATED_OR_DENIED, Places.EVIDENCE);

    private final GraphReader graph;

    public EntityQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** All things of these kinds, by name; no kind means all. */
    public List<SearchHit> index(List<String> kinds, Paging part) {
        return graph.list(INDEX, Map.of("kinds", kinds, "offset", part.offset(), "limit", part.limit()), SearchHit::of);
    }

    /** How many things there are of each kind. */
    public List<KindCount> kinds() {
        return graph.list(KINDS, Map.of(), KindCount::of);
    }

    /** Everything that the notes say of a thing. */
    public Optional<EntityDetails> find(String id) {
        Map<String, Object> parameters = Map.of("id", id);
        return graph.find(THING, parameters, row -> row)
                .map(thing -> EntityDetails.of(thing, graph.list(FACTS, parameters, Facts::of)));
    }
}
