package dev.studygraph.server.query;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.fact.Predicate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for the graph as a whole: which version it is, and what to draw of it. */
public final class GraphQueries {

    /** Fewer edges than this are drawn with few things, too; with many things more, as many as fit. */
    private static final int FEWEST_EDGES = 5000;

    private static final int EDGES_A_THING = 4;

    /** So many edges of rare relations are looked through for what they join. */
    private static final int MOST_RARE = 100_000;

    private static final List<String> ALL_KINDS =
            Arrays.stream(Kind.values()).map(Enum::name).toList();

    // By kind, as an index has them by kind and how often they are named; only who orders by both is spared the
    // sorting.
    private static final String NODES = """
            UNWIND $kinds AS kind
            CALL (kind) {
              MATCH (thing:Entity)
              WHERE thing.kind = kind AND thing.statements >= 0
                AND ($relations = []
                  OR EXISTS { (thing)-[edge:%s]-(:Entity) WHERE coalesce(edge.relation, type(edge)) IN $relations })
              RETURN thing ORDER BY thing.kind DESC, thing.statements DESC LIMIT $limit
            }
            RETURN thing
            ORDER BY thing.statements DESC, thing.id
            LIMIT $limit
            """.formatted(Relations.STATED_OR_DENIED);

    // What few have is found through its relations sooner than through all things.
    private static final String NODES_BY_RARE_RELATION = """
            MATCH (:Entity)-[edge:RELATIONS]->(:Entity)
            WHERE coalesce(edge.relation, type(edge)) IN $relations
            UNWIND [startNode(edge), endNode(edge)] AS thing
            WITH DISTINCT thing WHERE thing.kind IN $kinds
            RETURN thing
            ORDER BY thing.statements DESC, thing.id
            LIMIT $limit
            """;

    /** How many things there are of each kind, as the load has counted them. */
    static final String KINDS = """
            MATCH (state:GraphState)
            UNWIND range(0, size(state.kinds) - 1) AS i
            RETURN state.kinds[i] AS kind, state.kindCounts[i] AS count
            ORDER BY count DESC, kind
            """;

    private static final String RELATIONS = """
            MATCH (state:GraphState)
            UNWIND range(0, size(state.relations) - 1) AS i
            WITH state.relations[i] AS relation, state.relationCounts[i] AS count
            WHERE relation IN $relations
            RETURN relation, count
            ORDER BY count DESC, relation
            """;

    private final GraphReader graph;
    private final Ties ties;

    public GraphQueries(GraphReader graph) {
        this.graph = graph;
        this.ties = new Ties(graph);
    }

    /** The version of the graph's content, absent while nothing is loaded. */
    public Optional<String> version() {
        return graph.version().now().version();
    }

    /**
     * The part of the graph that is of these kinds and relations; none given means all.
     *
     * @param limit the most things to draw; those that the notes say most about come first
     */
    public Drawing draw(List<String> kinds, List<Predicate> relations, int limit) {
        List<String> types = relations.stream().map(Enum::name).toList();
        List<Node> nodes = graph.list(
                nodes(types),
                Map.of("kinds", kinds.isEmpty() ? ALL_KINDS : kinds, "relations", types, "limit", limit),
                row -> Node.of(row.get("thing")));
        List<Edge> edges =
                ties.among(nodes.stream().map(Node::id).toList(), types, Math.max(FEWEST_EDGES, limit * EDGES_A_THING));
        List<KindCount> countsByKind = graph.list(KINDS, Map.of(), KindCount::of);
        List<RelationCount> countsByRelation =
                graph.list(RELATIONS, Map.of("relations", Relations.NAMES), RelationCount::of);
        Total total = new Total(
                countsByKind.stream().mapToLong(KindCount::count).sum(),
                countsByRelation.stream().mapToLong(RelationCount::count).sum());
        return new Drawing(
                nodes, edges, countsByKind, countsByRelation, total, version().orElse(""));
    }

    private String nodes(List<String> relations) {
        List<String> types =
                Stream.concat(relations.stream(), Stream.of("DENIED")).toList();
        boolean rare = !relations.isEmpty()
                && graph
                                .list(
                                        RELATIONS,
                                        Map.of("relations", types),
                                        row -> row.get("count").asLong())
                                .stream()
                                .mapToLong(count -> count)
                                .sum()
                        <= MOST_RARE;
        return rare ? NODES_BY_RARE_RELATION.replace("RELATIONS", String.join("|", types)) : NODES;
    }

    /**
     * Nodes and edges to draw, and what there is to draw in all.
     *
     * @param kinds how many things of each kind there are in the whole graph
     * @param relations how many edges of each relation there are in the whole graph
     */
    public record Drawing(
            List<Node> nodes,
            List<Edge> edges,
            List<KindCount> kinds,
            List<RelationCount> relations,
            Total total,
            String version) {}

    /** How large the whole graph is. */
    public record Total(long nodes, long edges) {}
}
