package dev.studygraph.server.query;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Asks for what is around a thing that has very many relations. The load marks the best supported of each sort of them:
 * these come first. The others follow as they lie in the database, so that no page of them costs more than the way to it.
 */
final class HubQueries {

    private static final String BEST = """
            MATCH (hub:Entity {id: $id})-[best:BEST]->(thing:Entity)
            WHERE ($relations = [] OR best.relation IN $relations)
              AND ($direction = 'both' OR best.out = ($direction = 'out'))
            WITH thing, sum(best.support) AS support
            ORDER BY support DESC, thing.statements DESC, thing.id
            WITH collect(thing) AS best
            RETURN best[$offset..$offset + $limit] AS nodes, [thing IN best | thing.id] AS ids
            """;

    private static final String OTHERS = """
            MATCH (hub:Entity {id: $id})%%s[edge:%s]%%s(thing:Entity)
            WHERE thing <> hub AND ($relations = [] OR coalesce(edge.relation, type(edge)) IN $relations)
              AND NOT thing.id IN $best
            RETURN DISTINCT thing
            SKIP $offset LIMIT $limit
            """.formatted(Relations.STATED_OR_DENIED);

    private static final Map<String, String> OTHERS_BY_DIRECTION = Map.of(
            "out", OTHERS.formatted("-", "->"), "in", OTHERS.formatted("<-", "-"), "both", OTHERS.formatted("-", "-"));

    private static final String EDGES = """
            MATCH (hub:Entity {id: $id})
            MATCH (thing:Entity) WHERE thing.id IN $things
            MATCH (hub)-[edge:%s]-(thing)
            RETURN startNode(edge).id AS from, endNode(edge).id AS to, coalesce(edge.relation, type(edge)) AS relation,
              type(edge) = 'DENIED' AS denied, edge.support AS support,
              edge.confidence AS confidence, edge.carries AS carries
            ORDER BY from, to, denied, relation
            """.formatted(Relations.STATED_OR_DENIED);

    private final GraphReader graph;

    HubQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** A part of what is around a hub, with these parameters: id, relations, direction, offset and limit. */
    Found around(long total, Map<String, Object> asked) {
        Best best = graph.find(BEST, asked, Best::of).orElse(Best.NONE);
        int offset = (int) requireNonNull(asked.get("offset"));
        int limit = (int) requireNonNull(asked.get("limit"));
        int rest = limit - best.nodes().size();
        List<Neighbour> others = rest == 0 || best.ids().size() >= total
                ? List.of()
                : others(asked, best.ids(), Math.max(0, offset - best.ids().size()), rest);
        return new Found(
                Stream.concat(best.nodes().stream(), others.stream().map(Neighbour::node))
                        .toList(),
                others.stream()
                        .filter(Neighbour::isHub)
                        .map(other -> other.node().id())
                        .toList());
    }

    /** The edges between a hub and other hubs that are not among its best supported neighbours. */
    List<Edge> edges(String id, List<String> others) {
        return others.isEmpty() ? List.of() : graph.list(EDGES, Map.of("id", id, "things", others), Edge::of);
    }

    private List<Neighbour> others(Map<String, Object> asked, List<String> best, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>(asked);
        parameters.put("best", best);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return graph.list(
                requireNonNull(OTHERS_BY_DIRECTION.get((String) requireNonNull(asked.get("direction")))),
                parameters,
                Neighbour::of);
    }

    /**
     * A part of what is around a hub.
     *
     * @param distantHubs the ids of those that have very many relations themselves, and are not among the best supported
     */
    record Found(List<Node> nodes, List<String> distantHubs) {}

    /**
     * The best supported neighbours.
     *
     * @param nodes those of them that are in the part
     * @param ids all of them
     */
    private record Best(List<Node> nodes, List<String> ids) {

        private static final Best NONE = new Best(List.of(), List.of());

        static Best of(Record row) {
            return new Best(row.get("nodes").asList(Node::of), row.get("ids").asList(Value::asString));
        }
    }

    /** A neighbour, and whether it is a hub itself. */
    private record Neighbour(Node node, boolean isHub) {

        static Neighbour of(Record row) {
            return new Neighbour(
                    Node.of(row.get("thing")),
                    !row.get("thing").get("neighbours").isNull());
        }
    }
}
