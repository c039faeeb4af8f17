package dev.studygraph.server.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Asks for the edges among some things. */
final class Ties {

    // Between two things with very many relations only the best supported ones of each are looked at. That both are
    // among
    // the things is asked of the parameter: a list of nodes beside each row takes more memory than a small server has.
    private static final String AMONG = """
            MATCH (one:Entity) WHERE one.id IN $things
            CALL (one) {
              WITH one WHERE one.neighbours IS NULL
              MATCH (one)-[edge:%1$s]-(other:Entity)
              WHERE other.id IN $things
              RETURN startNode(edge).id AS from, endNode(edge).id AS to,
                coalesce(edge.relation, type(edge)) AS relation, type(edge) = 'DENIED' AS denied, edge.support AS support
              UNION ALL
              MATCH (one)-[best:BEST]->(other:Entity)
              WHERE other.id IN $things
              RETURN CASE WHEN best.out THEN one.id ELSE other.id END AS from,
                CASE WHEN best.out THEN other.id ELSE one.id END AS to,
                best.relation AS relation, best.denied AS denied, best.support AS support
            }
            WITH DISTINCT from, to, relation, denied, support
            WHERE $relations = [] OR relation IN $relations
            ORDER BY support DESC, from, to, relation, denied LIMIT $most
            RETURN from, to, relation, denied, support
            ORDER BY from, to, denied, relation
            """.formatted(Relations.STATED_OR_DENIED);

    private final GraphReader graph;

    Ties(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * The edges among some things that are of these relations; none given means all.
     *
     * @param most how many at most: the best supported ones
     */
    List<Edge> among(Collection<String> things, List<String> relations, int most) {
        return graph.list(AMONG, Map.of("things", List.copyOf(things), "relations", relations, "most", most), Edge::of);
    }
}
