package dev.studygraph.server.query;

import dev.studygraph.fact.Predicate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for the graph as a whole: which version it is, and what to draw of it. */
public final class GraphQueries {

    private static final String NODES = """
            MATCH (thing:Entity)
            WHERE ($kinds = [] OR thing.kind IN $kinds)
              AND ($relations = []
                OR EXISTS { (thing)-[edge:%s]-(:Entity) WHERE coalesce(edge.relation, type(edge)) IN $relations })
            RETURN thing
            ORDER BY thing.statements DESC, thing.id
            LIMIT $limit
            """.formatted(Relations.STATED_OR_DENIED);

    private static final String EDGES = """
            MATCH (from:Entity)-[edge:%s]->(to:Entity)
            WHERE from.id IN $things AND to.id IN $things
              AND ($relations = [] OR coalesce(edge.relation, type(edge)) IN $relations)
            RETURN from.id AS from, to.id AS to, edge
            ORDER BY from, to, type(edge), edge.relation
            """.formatted(Relations.STATED_OR_DENIED);

    private static final String KINDS = """
            MATCH (thing:Entity)
            RETURN thing.kind AS kind, count(*) AS count
            ORDER BY count DESC, kind
            """;

    private static final String RELATIONS = """
            MATCH (:Entity)-[edge:%s]->(:Entity)
            RETURN type(edge) AS relation, count(*) AS count
            ORDER BY count DESC, relation
            """.formatted(Relations.STATED);

    private final GraphReader graph;

    public GraphQueries(GraphReader graph) {
        this.graph = graph;
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
                NODES, Map.of("kinds", kinds, "relations", types, "limit", limit), row -> Node.of(row.get("thing")));
        List<Edge> edges = graph.list(
                EDGES, Map.of("things", nodes.stream().map(Node::id).toList(), "relations", types), Edge::of);
        List<KindCount> countsByKind = graph.list(KINDS, Map.of(), KindCount::of);
        List<RelationCount> countsByRelation = graph.list(RELATIONS, Map.of(), RelationCount::of);
        Total total = new Total(
                countsByKind.stream().mapToLong(KindCount::count).sum(),
                countsByRelation.stream().mapToLong(RelationCount::count).sum());
        return new Drawing(
                nodes, edges, countsByKind, countsByRelation, total, version().orElse(""));
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
