package dev.studygraph.server.benchmark;

import dev.studygraph.graph.Edge;
import dev.studygraph.graph.GraphContent;
import dev.studygraph.graph.Node;
import dev.studygraph.load.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** What one would write to load nodes and edges with the driver alone: batches of rows that a statement unwinds. */
final class PlainLoad {

    private static final int BATCH = 10_000;

    private final Map<String, List<Map<String, Object>>> rows = new HashMap<>();
    private final Driver driver;

    PlainLoad(Driver driver) {
        this.driver = driver;
    }

    /** Writes a graph into a database that holds nothing, with the constraints and indexes that Study Graph sets. */
    void load(GraphContent graph) {
        Schema.statements()
                .forEach(statement -> driver.executableQuery(statement).execute());
        graph.nodes().forEach(node -> add(create(node), new HashMap<>(node.properties())));
        finish();
        graph.edges()
                .forEach(edge -> add(
                        create(edge),
                        Map.of("from", edge.from().id(), "to", edge.to().id(), "properties", edge.properties())));
        finish();
    }

    private void add(String cypher, Map<String, Object> row) {
        List<Map<String, Object>> batch = rows.computeIfAbsent(cypher, c -> new ArrayList<>());
        batch.add(row);
        if (batch.size() == BATCH) {
            write(cypher, batch);
            rows.remove(cypher);
        }
    }

    private void finish() {
        rows.forEach(this::write);
        rows.clear();
    }

    private void write(String cypher, List<Map<String, Object>> batch) {
        driver.executableQuery(cypher).withParameters(Map.of("rows", batch)).execute();
    }

    private static String create(Node node) {
        String kind = node.kind() == null ? "" : ":" + node.kind();
        return "UNWIND $rows AS row CREATE (n:StudyGraph:" + node.ref().label() + kind + ") SET n = row";
    }

    private static String create(Edge edge) {
        return "UNWIND $rows AS row MATCH (a:" + edge.from().label() + " {"
                + edge.from().label().key()
                + ": row.from}) MATCH (b:" + edge.to().label() + " {"
                + edge.to().label().key()
                + ": row.to}) CREATE (a)-[r:" + edge.type() + "]->(b) SET r = row.properties";
    }
}
