package dev.studygraph.server.query;

import dev.studygraph.fact.Predicate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for what is around a thing, part by part. */
public final class NeighbourQueries {

    /** More edges than this nobody tells apart in a drawing; the best supported ones are there. */
    private static final int MOST_EDGES = 5000;

    private static final String CENTER = """
            MATCH (thing:Entity {id: $id})
            RETURN thing
            """;

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

    private final GraphReader graph;
    private final HubQueries hubs;
    private final Ties ties;

    public NeighbourQueries(GraphReader graph) {
        this.graph = graph;
        this.hubs = new HubQueries(graph);
        this.ties = new Ties(graph);
    }

    /**
     * What is around a thing, the best supported first.
     *
     * @param relations by which relations; none given means all
     * @param direction {@code out}, {@code in} or {@code both}
     */
    public Optional<Neighbourhood> around(String id, List<Predicate> relations, String direction, Paging part) {
        List<String> names = relations.stream().map(Enum::name).toList();
        Map<String, Object> asked = Map.of(
                "id", id,
                "relations", names,
                "direction", direction,
                "offset", part.offset(),
                "limit", part.limit());
        return graph.find(CENTER, Map.of("id", id), row -> row.get("thing"))
                .map(thing -> Hub.of(thing)
                        .map(hub -> aroundHub(Node.of(thing), hub, hub.total(names, direction), asked))
                        .orElseGet(() -> aroundOther(Node.of(thing), asked)));
    }

    private Neighbourhood aroundOther(Node center, Map<String, Object> asked) {
        List<Node> nodes = graph.list(NODES, asked, row -> Node.of(row.get("thing")));
        return new Neighbourhood(
                center,
                graph.list(COUNTS, asked, Neighbourhood.Count::of),
                nodes,
                ties.among(shown(center, nodes), List.of(), MOST_EDGES),
                graph.find(TOTAL, asked, row -> row.get("total").asLong()).orElse(0L));
    }

    private Neighbourhood aroundHub(Node center, Hub hub, long total, Map<String, Object> asked) {
        HubQueries.Found found = hubs.around(total, asked);
        List<Edge> edges = Stream.concat(
                        ties.among(shown(center, found.nodes()), List.of(), MOST_EDGES).stream(),
                        hubs.edges(center.id(), found.distantHubs()).stream())
                .distinct()
                .toList();
        return new Neighbourhood(center, hub.counts(), found.nodes(), edges, total);
    }

    private static List<String> shown(Node center, List<Node> nodes) {
        return Stream.concat(Stream.of(center), nodes.stream()).map(Node::id).toList();
    }
}
