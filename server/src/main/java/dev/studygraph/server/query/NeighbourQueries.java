package dev.studygraph.server.query;

import dev.studygraph.fact.Predicate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for what is around a thing, part by part. */
public final class NeighbourQueries {

    private static final String CENTER = "MATCH (thing:Entity {id: $id}) RETURN thing";

    private static final String COUNTS = """
            MATCH (center:Entity {id: $id})-[edge:%s]-(other:Entity)
            WHERE other <> center
            RETURN type(edge) AS relation, startNode(edge) = center AS out, count(*) AS count
            ORDER BY relation, out DESC
            """.formatted(Relations.STATED);

    private static final String AROUND = """
            MATCH (center:Entity {id: $id})-[edge:%s]-(thing:Entity)
            WHERE thing <> center
              AND ($relations = [] OR coalesce(edge.relation, type(edge)) IN $relations)
              AND ($direction = 'both' OR (startNode(edge) = center) = ($direction = 'out'))
            """.formatted(Relations.STATED_OR_DENIED);

    private static final String TOTAL = AROUND + "RETURN count(DISTINCT thing) AS total";

    private static final String NODES = AROUND + """
            WITH thing, sum(edge.support) AS support
            RETURN thing
            ORDER BY support DESC, thing.statements DESC, thing.id
            SKIP $offset LIMIT $limit
            """;

    private static final String EDGES = """
            UNWIND $things AS fromId
            UNWIND $things AS toId
            MATCH (from:Entity {id: fromId})
            MATCH (to:Entity {id: toId})
            MATCH (from)-[edge:%s]->(to)
            RETURN from.id AS from, to.id AS to, edge
            ORDER BY from, to, type(edge), edge.relation
            """.formatted(Relations.STATED_OR_DENIED);

    private final GraphReader graph;

    public NeighbourQueries(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * What is around a thing, the best supported first.
     *
     * @param relations by which relations; none given means all
     * @param direction {@code out}, {@code in} or {@code both}
     */
    public Optional<Neighbourhood> around(String id, List<Predicate> relations, String direction, Paging part) {
        return graph.find(CENTER, Map.of("id", id), row -> Node.of(row.get("thing")))
                .map(center -> around(center, relations, direction, part));
    }

    private Neighbourhood around(Node center, List<Predicate> relations, String direction, Paging part) {
        Map<String, Object> parameters = Map.of(
                "id", center.id(),
                "relations", relations.stream().map(Enum::name).toList(),
                "direction", direction,
                "offset", part.offset(),
                "limit", part.limit());
        List<Node> nodes = graph.list(NODES, parameters, row -> Node.of(row.get("thing")));
        List<String> shown =
                Stream.concat(Stream.of(center), nodes.stream()).map(Node::id).toList();
        return new Neighbourhood(
                center,
                graph.list(COUNTS, parameters, Neighbourhood.Count::of),
                nodes,
                graph.list(EDGES, Map.of("things", shown), Edge::of),
                graph.find(TOTAL, parameters, row -> row.get("total").asLong()).orElse(0L));
    }
}
