package dev.studygraph.load;

import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import dev.studygraph.note.Progress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;

/** The Neo4j of a test, and what the test asks of it. */
public record Database(URI uri, Driver driver) {

    /** The password of the user {@code neo4j}. */
    public static final String PASSWORD = "a password of the tests";

    private static final List<String> ALL = List.of(
            "MATCH (n) UNWIND labels(n) AS label WITH n, label ORDER BY label RETURN collect(label) AS labels, properties(n) AS properties",
            "MATCH (a)-[r]->(b) RETURN properties(a) AS from, type(r) AS type, properties(r) AS properties, properties(b) AS to",
            "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties",
            "SHOW INDEXES YIELD name, type, labelsOrTypes, properties");

    /** Loads in batches so small that there are many. */
    LoadReport load(StudyGraph graph) {
        return new GraphLoader(driver, SessionConfig.defaultConfig(), new Sizes(3, 200_000, 1_000))
                .load(graph, Progress.NONE);
    }

    Optional<Telling> telling() {
        return new GraphLoader(driver, SessionConfig.defaultConfig()).telling();
    }

    /** What a statement answers. */
    public List<Map<String, Object>> run(String cypher) {
        return run(cypher, Map.of());
    }

    /** What a statement answers that asks for the mark {@code $version} of a graph. */
    List<Map<String, Object>> run(String cypher, StudyGraph graph) {
        return run(cypher, Map.of("version", new WritePlan(graph, Sizes.USUAL).mark()));
    }

    /** Everything that is in the database, a line each, in an order that depends on nothing else. */
    public List<String> dump() {
        return ALL.stream()
                .flatMap(query -> run(query).stream())
                .map(row -> ordered(row).toString())
                .sorted()
                .toList();
    }

    /** Removes all nodes and edges. */
    void clear() {
        run("MATCH (n) DETACH DELETE n");
    }

    /** Removes the indexes and constraints too. */
    void empty() {
        clear();
        run("SHOW CONSTRAINTS YIELD name").forEach(row -> run("DROP CONSTRAINT " + row.get("name")));
        run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")
                .forEach(row -> run("DROP INDEX " + row.get("name")));
    }

    private List<Map<String, Object>> run(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(Record::asMap)
                .toList();
    }

    private static Object ordered(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<Object, Object> sorted = new TreeMap<>();
                map.forEach((key, each) -> sorted.put(key, ordered(each)));
                yield sorted;
            }
            case null -> "";
            default -> value;
        };
    }
}
