package dev.studygraph.load;

import dev.studygraph.fact.Predicate;
import dev.studygraph.graph.Edge;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Marks the things that have very many relations, so that no question has to look through all of these: how many
 * neighbours such a thing has, and by what relations ({@code sorts}: relation, DENIED or nothing, direction, how many
 * things, how many things and literals), and a relationship of its own to the other ends of the best supported ones.
 */
final class Hubs {

    /** So many relations of each sort and direction are marked. */
    private static final int MOST_OF_A_SORT = 100;

    private static final String RELATIONS =
            Arrays.stream(Predicate.values()).map(Enum::name).collect(Collectors.joining("|")) + "|" + Edge.DENIED;

    private static final String IS_HUB = "COUNT { (hub)-[:%s]-() } > $most".formatted(RELATIONS);

    /** The ids of all hubs. */
    static final String FIND = """
            MATCH (hub:StudyGraph:Entity)
            WHERE %s
            RETURN hub.id AS id""".formatted(IS_HUB);

    /** Marks all hubs. */
    static final String MARK_ALL = mark(IS_HUB);

    /** Marks the hub {@code $id}. */
    static final String MARK_ONE = mark("hub.id = $id");

    private Hubs() {}

    private static String mark(String which) {
        return """
                MATCH (hub:StudyGraph:Entity)
                WHERE %1$s
                CALL (hub) {
                  MATCH (hub)-[:%2$s]-(other:StudyGraph:Entity)
                  WHERE other <> hub
                  RETURN count(DISTINCT other) AS neighbours
                }
                CALL (hub) {
                  MATCH (hub)-[edge:%2$s]-(other:StudyGraph)
                  WHERE other <> hub
                  WITH coalesce(edge.relation, type(edge)) AS relation, type(edge) AS type, startNode(edge) = hub AS out,
                    count(*) AS ends, sum(CASE WHEN other:Entity THEN 1 ELSE 0 END) AS things
                  ORDER BY relation, type, out
                  RETURN collect(relation + '\t' + CASE type WHEN '%5$s' THEN type ELSE '' END + '\t'
                    + CASE WHEN out THEN 'out' ELSE 'in' END + '\t' + toString(things) + '\t' + toString(ends)) AS sorts
                }
                SET hub.neighbours = neighbours, hub.sorts = sorts
                WITH hub
                CALL (hub) {
                  MATCH (hub)-[edge:%2$s]-(other:StudyGraph)
                  WHERE other <> hub
                  WITH edge, other, startNode(edge) = hub AS out
                  ORDER BY edge.support DESC, coalesce(other.statements, 0) DESC, other.id
                  WITH type(edge) AS type, edge.relation AS relation, out, collect(edge)[..%3$d] AS best
                  UNWIND best AS edge
                  RETURN edge, type, coalesce(relation, type) AS relation, out
                }
                WITH hub, edge, type, relation, out, CASE WHEN out THEN endNode(edge) ELSE startNode(edge) END AS other
                MERGE (hub)-[best:%4$s {relation: relation, denied: type = '%5$s', out: out}]->(other)
                SET best.support = edge.support, best.statements = edge.statements, best.confidence = edge.confidence,
                  best.carries = edge.carries, best.version = $version""".formatted(which, RELATIONS, MOST_OF_A_SORT, Edge.BEST, Edge.DENIED);
    }
}
