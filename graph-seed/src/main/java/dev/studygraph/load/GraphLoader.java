package dev.studygraph.load;

import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import dev.studygraph.note.Progress;
import java.util.Iterator;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/** Writes a graph into a database, whole or not at all. */
public final class GraphLoader {

    private static final int BATCH = 10_000;

    private static final String IS_THERE = """
            MATCH (state:StudyGraph:GraphState {id: 'study-graph', version: $version, schema: $schema})
            CALL () { MATCH (n:StudyGraph) RETURN count(n) AS nodes }
            CALL () { MATCH (:StudyGraph)-[r]->() RETURN count(r) AS edges }
            RETURN state.nodes = nodes AND state.edges = edges AS whole""";

    private final Driver driver;
    private final SessionConfig database;
    private final int batch;

    /** A loader into the database that a session with these settings works on. */
    public GraphLoader(Driver driver, SessionConfig database) {
        this(driver, database, BATCH);
    }

    GraphLoader(Driver driver, SessionConfig database, int batch) {
        this.driver = driver;
        this.database = database;
        this.batch = batch;
    }

    /**
     * Makes the database's graph this one, in one transaction: readers see the old graph until they see the new one, and
     * after a failure the old one. Where it is there already nothing is written.
     */
    public LoadReport load(StudyGraph graph, Progress progress) {
        try (Session session = driver.session(database)) {
            boolean there = session.executeRead(transaction -> isThere(transaction, graph));
            if (!there) {
                Schema.statements().forEach(statement -> session.run(statement).consume());
                session.executeWriteWithoutResult(transaction -> write(transaction, graph, progress));
            }
            return new LoadReport(
                    graph.version(), there, graph.nodes().size(), graph.edges().size());
        }
    }

    /** What the graph that is in the database tells, nothing where there is none. */
    public Telling telling() {
        try (Session session = driver.session(database)) {
            return session.executeRead(StoredTelling::read);
        }
    }

    /** Compares the counts too, which Neo4j keeps anyway, so that what somebody deleted by hand comes back. */
    private static boolean isThere(TransactionContext transaction, StudyGraph graph) {
        return transaction.run(IS_THERE, Map.of("version", graph.version(), "schema", StudyGraph.SCHEMA)).stream()
                .anyMatch(state -> state.get("whole").asBoolean());
    }

    private void write(TransactionContext transaction, StudyGraph graph, Progress progress) {
        int total = graph.nodes().size() + graph.edges().size();
        int done = 0;
        Iterator<CypherStatement> statements =
                new WritePlan(graph, batch).statements().iterator();
        while (statements.hasNext()) {
            CypherStatement statement = statements.next();
            transaction.run(statement.text(), statement.parameters()).consume();
            done += statement.rows();
            progress.at(done, total);
        }
    }
}
