package dev.studygraph.load;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.GraphContent;
import dev.studygraph.graph.Label;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.StudyGraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements that turn whatever graph of ours is in a database into this one.
 *
 * <p>All that is ours carries the label {@code StudyGraph} and a mark of the version that wrote it: what another version
 * wrote and this one did not is removed at the end, and nothing else is ever touched.
 */
final class WritePlan {

    /** So much of a version marks what it wrote: a database keeps that beside the other values, and not apart. */
    private static final int MARK = 16;

    private static final String BEGIN = """
            MERGE (state:StudyGraph:GraphState {id: 'study-graph'})
            SET state.version = '', state.schema = $schema, state.loader = $loader""";

    private static final String REMOVE_EDGES = """
            MATCH (:StudyGraph)-[r]->(:StudyGraph)
            WHERE type(r) IN $types AND r.version <> $version
            DELETE r""";

    private static final String REMOVE_NODES = """
            MATCH (n:StudyGraph)
            WHERE NOT n:GraphState AND n.version <> $version
            DETACH DELETE n""";

    private static final String END = """
            MATCH (state:StudyGraph:GraphState {id: 'study-graph'})
            CALL () { MATCH (n:StudyGraph) RETURN count(n) AS nodes }
            CALL () { MATCH (:StudyGraph)-[r]->() RETURN count(r) AS edges }
            SET state.version = $version, state.nodes = nodes, state.edges = edges,
              state.kinds = $kinds, state.kindCounts = $kindCounts,
              state.relations = $relations, state.relationCounts = $relationCounts
            REMOVE state.loader""";

    private final GraphContent graph;
    private final Sizes sizes;
    private final Tally tally = new Tally();

    /** A plan for a graph. */
    WritePlan(GraphContent graph, Sizes sizes) {
        this.graph = graph;
        this.sizes = sizes;
    }

    /** Marks what this plan writes. */
    String mark() {
        return graph.version().substring(0, Math.min(MARK, graph.version().length()));
    }

    /** Takes the graph's version away: from now on whoever reads sees that it is being loaded. */
    CypherStatement begin(String loader) {
        return new CypherStatement(BEGIN, Map.of("schema", StudyGraph.SCHEMA, "loader", loader));
    }

    /** Writes all nodes, then all edges. */
    void rows(Consumer<CypherStatement> next) {
        Batches<NodeSort> nodes =
                new Batches<>(sizes.batch(), (sort, rows) -> next.accept(statement(sort.create(), sort.merge(), rows)));
        for (Node node : graph.nodes()) {
            tally.count(node);
            nodes.add(new NodeSort(node.ref().label(), node.kind()), row(node));
        }
        nodes.finish();
        Batches<EdgeSort> edges =
                new Batches<>(sizes.batch(), (sort, rows) -> next.accept(statement(sort.create(), sort.merge(), rows)));
        for (Edge edge : graph.edges()) {
            tally.count(edge);
            edges.add(new EdgeSort(edge.type(), edge.from().label(), edge.to().label()), row(edge));
        }
        edges.finish();
    }

    /** Removes what another version wrote, all of it at once. */
    Stream<CypherStatement> removals() {
        return Stream.of(
                new CypherStatement(REMOVE_EDGES, Map.of("version", mark(), "types", Edge.types())),
                new CypherStatement(REMOVE_NODES, Map.of("version", mark())));
    }

    /** Marks the best relations of all things that have very many. */
    CypherStatement hubs() {
        return new CypherStatement(Hubs.MARK_ALL, Map.of("version", mark(), "most", sizes.hub()));
    }

    /** Gives the graph its version, once all rows are written. */
    CypherStatement end() {
        return new CypherStatement(END, tally.with(Map.of("version", graph.version())));
    }

    private CypherStatement statement(String create, String merge, List<Map<String, Object>> rows) {
        return new CypherStatement(create, merge, Map.of("version", mark(), "rows", rows), rows.size());
    }

    private static Map<String, Object> row(Node node) {
        return Map.of("id", node.ref().id(), "properties", node.properties());
    }

    private static Map<String, Object> row(Edge edge) {
        return Map.of("from", edge.from().id(), "to", edge.to().id(), "properties", edge.properties());
    }

    /** What nodes one statement writes. */
    private record NodeSort(Label label, @Nullable Kind kind) {

        String create() {
            return """
                    UNWIND $rows AS row
                    CREATE (n:StudyGraph:%s%s)
                    SET n = row.properties, n.version = $version""".formatted(label, kind == null ? "" : ":" + kind);
        }

        String merge() {
            return """
                    UNWIND $rows AS row
                    MERGE (n:StudyGraph:%s {%s: row.id})
                    SET n = row.properties, n.version = $version""".formatted(label, label.key()) + kindLabel();
        }

        private String kindLabel() {
            if (kind == null) {
                return "";
            }
            String all = Stream.of(Kind.values()).map(Kind::name).collect(Collectors.joining(":"));
            return "\nREMOVE n:" + all + "\nSET n:" + kind;
        }
    }

    /** What edges one statement writes. */
    private record EdgeSort(String type, Label from, Label to) {

        String create() {
            return ends() + "CREATE (a)-[r:%s]->(b)\n".formatted(type) + values();
        }

        String merge() {
            String apart = type.equals(Edge.DENIED) ? " {relation: row.properties.relation}" : "";
            return ends() + "MERGE (a)-[r:%s%s]->(b)\n".formatted(type, apart) + values();
        }

        private String ends() {
            return """
                    UNWIND $rows AS row
                    MATCH (a:%s {%s: row.from})
                    MATCH (b:%s {%s: row.to})
                    """.formatted(from, from.key(), to, to.key());
        }

        private static String values() {
            return "SET r = row.properties, r.version = $version";
        }
    }
}
