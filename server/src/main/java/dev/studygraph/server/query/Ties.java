package dev.studygraph.server.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Asks for the edges among some things. */
final class Ties {

    // Between two things with very many relations only the best supported ones of each are looked at. Nothing here
    // lets the planner seek the other end in an index: while it knows little of a graph that was just loaded, it may
    // otherwise try each of the things as the other end of each.
    private static final String AMONG = """
            MATCH (one:Entity) WHERE one.id IN $things
            %2$s
            CALL (%3$s) {
              WITH %3$s WHERE one.neighbours IS NULL
              MATCH (one)-[edge:%1$s]-(other)
              WHERE %4$s
              RETURN startNode(edge).id AS from, endNode(edge).id AS to,
                coalesce(edge.relation, type(edge)) AS relation, type(edge) = 'DENIED' AS denied, edge.support AS support,
                edge.confidence AS confidence, edge.carries AS carries
              UNION ALL
              MATCH (one)-[best:BEST]->(other)
              WHERE %4$s
              RETURN CASE WHEN best.out THEN one.id ELSE other.id END AS from,
                CASE WHEN best.out THEN other.id ELSE one.id END AS to,
                best.relation AS relation, best.denied AS denied, best.support AS support,
                best.confidence AS confidence, best.carries AS carries
            }
            WITH DISTINCT from, to, relation, denied, support, confidence, carries
            WHERE $relations = [] OR relation IN $relations
            ORDER BY support DESC, from, to, relation, denied LIMIT $most
            RETURN from, to, relation, denied, support, confidence, carries
            ORDER BY from, to, denied, relation
            """;

    /** A node is found among others without looking into it, but the list of them is carried beside each row. */
    private static final String AMONG_FEW = AMONG.formatted(
            Relations.STATED_OR_DENIED, "WITH collect(one) AS all UNWIND all AS one", "one, all", "other IN all");

    /** A parameter is carried by no row: of thousands of nodes the rows would take more than a small server has. */
    private static final String AMONG_MANY =
            AMONG.formatted(Relations.STATED_OR_DENIED, "", "one", "coalesce(other.id, '') IN $things");

    private static final int FEW = 500;

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
        return graph.list(
                things.size() <= FEW ? AMONG_FEW : AMONG_MANY,
                Map.of("things", List.copyOf(things), "relations", relations, "most", most),
                Edge::of);
    }
}
