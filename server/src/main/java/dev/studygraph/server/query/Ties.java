package dev.studygraph.server.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Asks for the edges among some things. */
final class Ties {

    // Between two things with very many relations only the best supported ones of each are looked at.
    private static final String AMONG = """
            MATCH (thing:Entity) WHERE thing.id IN $things
            WITH collect(thing) AS things
            CALL (things) {
              UNWIND things AS one
              WITH things, one WHERE one.neighbours IS NULL
              MATCH (one)-[edge:%1$s]-(other:Entity)
              WHERE other IN things
              RETURN DISTINCT startNode(edge).id AS from, endNode(edge).id AS to,
                coalesce(edge.relation, type(edge)) AS relation, type(edge) = 'DENIED' AS denied, edge.support AS support
              UNION
              UNWIND things AS one
              MATCH (one)-[best:BEST]->(other:Entity)
              WHERE other IN things
              RETURN DISTINCT CASE WHEN best.out THEN one.id ELSE other.id END AS from,
                CASE WHEN best.out THEN other.id ELSE one.id END AS to,
                best.relation AS relation, best.denied AS denied, best.support AS support
            }
            WITH * WHERE $relations = [] OR relation IN $relations
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
