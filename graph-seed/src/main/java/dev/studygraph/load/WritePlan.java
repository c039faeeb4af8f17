package dev.studygraph.load;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Label;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.StudyGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements that turn whatever graph of ours is in a database into this one.
 *
 * <p>All that is ours carries the label {@code StudyGraph} and the version that wrote it: what another version wrote and
 * this one did not is removed at the end, and nothing else is ever touched.
 */
final class WritePlan {

    private static final String BEGIN = """
            MERGE (state:StudyGraph:GraphState {id: 'study-graph'})
            SET state.version = '', state.schema = $schema""";

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
            SET state.version = $version, state.nodes = nodes, state.edges = edges""";

    private final StudyGraph graph;
    private final int batch;

    /** A plan that writes up to so many rows in one statement. */
    WritePlan(StudyGraph graph, int batch) {
        this.graph = graph;
        this.batch = batch;
    }

    /** The statements, to be run in this order. */
    Stream<CypherStatement> statements() {
        Map<String, Object> version = Map.of("version", graph.version());
        return Stream.of(
                        Stream.of(new CypherStatement(BEGIN, Map.of("schema", StudyGraph.SCHEMA))),
                        batches(graph.nodes(), WritePlan::mergeNodes, WritePlan::row),
                        batches(graph.edges(), WritePlan::mergeEdges, WritePlan::row),
                        Stream.of(
                                new CypherStatement(
                                        REMOVE_EDGES, Map.of("version", graph.version(), "types", Edge.types())),
                                new CypherStatement(REMOVE_NODES, version),
                                new CypherStatement(END, version)))
                .flatMap(Function.identity());
    }

    /** Puts together what the same text writes, and cuts it to size. */
    private <T> Stream<CypherStatement> batches(
            List<T> all, Function<T, String> text, Function<T, Map<String, Object>> row) {
        Map<String, List<T>> byText =
                all.stream().collect(Collectors.groupingBy(text, LinkedHashMap::new, Collectors.toList()));
        return byText.entrySet().stream()
                .flatMap(same -> cut(same.getValue())
                        .map(part -> new CypherStatement(
                                same.getKey(),
                                Map.of(
                                        "version",
                                        graph.version(),
                                        "rows",
                                        part.stream().map(row).toList()),
                                part.size())));
    }

    private <T> Stream<List<T>> cut(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += batch) {
            parts.add(all.subList(from, Math.min(from + batch, all.size())));
        }
        return parts.stream();
    }

    private static String mergeNodes(Node node) {
        Label label = node.ref().label();
        return """
                UNWIND $rows AS row
                MERGE (n:StudyGraph:%s {%s: row.id})
                SET n = row.properties, n.version = $version""".formatted(label, label.key()) + kindLabel(node.kind());
    }

    private static String kindLabel(@Nullable Kind kind) {
        if (kind == null) {
            return "";
        }
        String all = Stream.of(Kind.values()).map(Kind::name).collect(Collectors.joining(":"));
        return "\nREMOVE n:" + all + "\nSET n:" + kind;
    }

    private static Map<String, Object> row(Node node) {
        return Map.of("id", node.ref().id(), "properties", node.properties());
    }

    private static String mergeEdges(Edge edge) {
        Label from = edge.from().label();
        Label to = edge.to().label();
        String apart = edge.type().equals(Edge.DENIED) ? " {relation: row.properties.relation}" : "";
        return """
                UNWIND $rows AS row
                MATCH (a:%s {%s: row.from})
                MATCH (b:%s {%s: row.to})
                MERGE (a)-[r:%s%s]->(b)
                SET r = row.properties, r.version = $version""".formatted(from, from.key(), to, to.key(), edge.type(), apart);
    }

    private static Map<String, Object> row(Edge edge) {
        return Map.of("from", edge.from().id(), "to", edge.to().id(), "properties", edge.properties());
    }
}
