package dev.studygraph.server.query;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/**
 * Asks for what is around a thing that has very many relations. The load marks the best supported of each sort of them:
 * these come first. The others follow as they lie in the database, so that no page of them costs more than the way to it.
 */
final class HubQueries {

    private static final String SORTS = """
            MATCH (hub:Entity {id: $id})
            UNWIND hub.sorts AS sort
            WITH hub, split(sort, '\t') AS sort
            WITH hub, sort[0] AS relation, sort[1] = 'DENIED' AS denied, sort[2] AS direction, toInteger(sort[3]) AS count
            WHERE count > 0
            """;

    private static final String COUNTS = SORTS + """
            WITH relation, denied, direction = 'out' AS out, count WHERE NOT denied
            RETURN relation, out, count
            ORDER BY relation, out DESC
            """;

    // By more than one relation a thing counts as often; of all together the load has counted each once.
    private static final String TOTAL = SORTS + """
              AND ($relations = [] OR relation IN $relations) AND ($direction = 'both' OR direction = $direction)
            RETURN CASE WHEN $relations = [] AND $direction = 'both' THEN min(hub.neighbours) ELSE sum(count) END AS total
            """;

    private static final String BEST = """
            MATCH (hub:Entity {id: $id})-[best:BEST]->(thing:Entity)
            WHERE ($relations = [] OR best.relation IN $relations)
              AND ($direction = 'both' OR best.out = ($direction = 'out'))
            WITH thing, sum(best.support) AS support
            RETURN thing
            ORDER BY support DESC, thing.statements DESC, thing.id
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
              type(edge) = 'DENIED' AS denied, edge.support AS support
            ORDER BY from, to, denied, relation
            """.formatted(Relations.STATED_OR_DENIED);

    private final GraphReader graph;

    HubQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** How many neighbours there are by relation and direction. */
    List<Neighbourhood.Count> counts(String id) {
        return graph.list(COUNTS, Map.of("id", id), Neighbourhood.Count::of);
    }

    /** A part of what is around a hub, with these parameters: id, relations, direction, offset and limit. */
    Found around(Map<String, Object> asked) {
        long total = graph.find(TOTAL, asked, row -> row.get("total").asLong()).orElse(0L);
        List<Node> best = graph.list(BEST, asked, row -> Node.of(row.get("thing")));
        int offset = (int) requireNonNull(asked.get("offset"));
        int limit = (int) requireNonNull(asked.get("limit"));
        List<Node> nodes =
                new ArrayList<>(best.stream().skip(offset).limit(limit).toList());
        List<Neighbour> others = nodes.size() == limit || best.size() >= total
                ? List.of()
                : others(asked, best, Math.max(0, offset - best.size()), limit - nodes.size());
        others.forEach(other -> nodes.add(other.node()));
        return new Found(
                nodes,
                others.stream()
                        .filter(Neighbour::isHub)
                        .map(other -> other.node().id())
                        .toList(),
                total);
    }

    /** The edges between a hub and other hubs that are not among its best supported neighbours. */
    List<Edge> edges(String id, List<String> others) {
        return others.isEmpty() ? List.of() : graph.list(EDGES, Map.of("id", id, "things", others), Edge::of);
    }

    private List<Neighbour> others(Map<String, Object> asked, List<Node> best, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>(asked);
        parameters.put("best", best.stream().map(Node::id).toList());
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
     * @param total how many there are in all that were asked for
     */
    record Found(List<Node> nodes, List<String> distantHubs, long total) {}

    /** A neighbour, and whether it is a hub itself. */
    private record Neighbour(Node node, boolean isHub) {

        static Neighbour of(Record row) {
            return new Neighbour(
                    Node.of(row.get("thing")),
                    !row.get("thing").get("neighbours").isNull());
        }
    }
}
