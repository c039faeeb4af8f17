package dev.studygraph.server.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Label;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.load.Connection;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * All that is ours in a database, in a form in which graphs can be compared.
 *
 * @param version the version that the graph says it has, or nothing where there is no graph
 * @param lines its nodes and edges with all that is known of them, a line each
 * @param unproved how many edges name a statement that is not there
 */
record StoredGraph(String version, Set<String> lines, long unproved) {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String VERSION = "MATCH (state:StudyGraph:GraphState) RETURN state.version AS version";

    private static final String NODES = """
        MATCH (n:StudyGraph)
        WHERE NOT n:GraphState
        RETURN labels(n) AS labels, properties(n) AS properties\
        """;

    private static final String EDGES = """
        MATCH (a:StudyGraph)-[r]->(b:StudyGraph)
        RETURN type(r) AS type, labels(a) AS fromLabels, properties(a) AS from,
            labels(b) AS toLabels, properties(b) AS to, properties(r) AS properties\
        """;

    private static final String UNPROVED = """
        MATCH (:StudyGraph)-[r]->(:StudyGraph)
        UNWIND r.statements AS id
        WITH id
        WHERE NOT EXISTS { MATCH (:Statement {id: id}) }
        RETURN count(*) AS count\
        """;

    /** Reads what is in the database in a folder that no server holds. */
    static StoredGraph read(Path data) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(data);
                Driver driver = new Connection(
                                neo4j.uri().toString(), EmbeddedNeo4j.USER, neo4j.password(), EmbeddedNeo4j.DATABASE)
                        .open()) {
            String version = ask(driver, VERSION).stream()
                    .map(row -> row.get("version").asString())
                    .findFirst()
                    .orElse("");
            Set<String> lines = new HashSet<>();
            ask(driver, NODES).forEach(row -> lines.add(node(row)));
            ask(driver, EDGES).forEach(row -> lines.add(edge(row)));
            return new StoredGraph(
                    version,
                    lines,
                    ask(driver, UNPROVED).getFirst().get("count").asLong());
        }
    }

    /** What the database would hold if this were loaded into an empty one. */
    static StoredGraph of(StudyGraph graph) {
        Set<String> lines = new HashSet<>();
        for (Node node : graph.nodes()) {
            String kind = node.kind() == null ? "" : node.kind().name();
            lines.add(line(ref(node.ref()), kind, new TreeMap<>(node.properties())));
        }
        for (Edge edge : graph.edges()) {
            lines.add(line(edge.type(), ref(edge.from()), ref(edge.to()), new TreeMap<>(edge.properties())));
        }
        return new StoredGraph(graph.version(), lines, 0);
    }

    /** What an empty database holds. */
    static StoredGraph nothing() {
        return new StoredGraph("", Set.of(), 0);
    }

    private static List<Record> ask(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records();
    }

    private static String node(Record row) {
        List<String> labels = row.get("labels").asList(label -> label.asString());
        Set<String> known =
                new HashSet<>(Stream.of(Label.values()).map(Label::name).toList());
        known.add("StudyGraph");
        List<String> kinds =
                labels.stream().filter(label -> !known.contains(label)).sorted().toList();
        Map<String, Object> properties = row.get("properties").asMap();
        return line(ref(labels, properties), String.join(":", kinds), unmarked(properties));
    }

    private static String edge(Record row) {
        return line(
                row.get("type").asString(),
                ref(
                        row.get("fromLabels").asList(label -> label.asString()),
                        row.get("from").asMap()),
                ref(
                        row.get("toLabels").asList(label -> label.asString()),
                        row.get("to").asMap()),
                unmarked(row.get("properties").asMap()));
    }

    private static String ref(Node.Ref ref) {
        return ref.label() + " " + ref.id();
    }

    private static String ref(List<String> labels, Map<String, Object> properties) {
        Label label = Arrays.stream(Label.values())
                .filter(each -> labels.contains(each.name()))
                .findFirst()
                .orElseThrow();
        return label + " " + properties.get(label.key());
    }

    /** Without the mark of the load that wrote it, which is its own affair. */
    private static Map<String, Object> unmarked(Map<String, Object> properties) {
        Map<String, Object> all = new TreeMap<>(properties);
        all.remove("version");
        return all;
    }

    private static String line(Object... parts) {
        List<Object> all = new ArrayList<>(List.of(parts));
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
