package dev.studygraph.load;

import dev.studygraph.graph.GraphContent;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import dev.studygraph.note.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/** Writes a graph into a database, whole or not at all; one that is too large for that in parts that nobody takes for it. */
public final class GraphLoader {

    private static final String IS_THERE = """
            MATCH (state:StudyGraph:GraphState {id: 'study-graph', version: $version, schema: $schema})
            CALL () { MATCH (n:StudyGraph) RETURN count(n) AS nodes }
            CALL () { MATCH (:StudyGraph)-[r]->() RETURN count(r) AS edges }
            RETURN state.nodes = nodes AND state.edges = edges AS whole""";

    private static final String HOLDS_ROWS = """
            RETURN EXISTS { (n:StudyGraph) WHERE NOT n:GraphState } AS holds""";

    private static final String SIZE = """
            MATCH (state:StudyGraph:GraphState {id: 'study-graph'})
            RETURN coalesce(state.nodes, 0) + coalesce(state.edges, 0) AS rows""";

    private final Driver driver;
    private final SessionConfig database;
    private final Sizes sizes;

    /** A loader into the database that a session with these settings works on. */
    public GraphLoader(Driver driver, SessionConfig database) {
        this(driver, database, Sizes.USUAL);
    }

    GraphLoader(Driver driver, SessionConfig database, Sizes sizes) {
        this.driver = driver;
        this.database = database;
        this.sizes = sizes;
    }

    /**
     * Makes the database's graph this one. Where it is there already nothing is written.
     *
     * <p>Up to some size that is one transaction: readers see the old graph until they see the new one, and after a failure
     * the old one. A larger graph is written part by part, and until the last one the database's graph has no version:
     * readers see that it is being loaded, and after a failure the next load does it again.
     */
    public LoadReport load(GraphContent graph, Progress progress) {
        try (Session session = driver.session(database)) {
            boolean there = session.executeRead(transaction -> isThere(transaction, graph.version()));
            if (!there) {
                StoredSchema.refuseNewer(session);
                run(session, Schema.keys());
                if (rows(session, graph) <= sizes.whole()) {
                    run(session, Schema.indexes());
                    session.executeWriteWithoutResult(transaction -> write(transaction, graph, progress));
                } else {
                    new LoadInParts(driver, database, sizes).load(graph, progress);
                }
            }
            return new LoadReport(
                    graph.version(), there, graph.size().nodes(), graph.size().edges());
        }
    }

    /** Whether the database's graph is the one of this version, whole. */
    public boolean holds(String version) {
        try (Session session = driver.session(database)) {
            return session.executeRead(transaction -> isThere(transaction, version));
        }
    }

    /** What the graph that is in the database tells, nothing where there is none; absent where it is too much to be read. */
    public Optional<Telling> telling() {
        try (Session session = driver.session(database)) {
            return stored(session) > sizes.whole()
                    ? Optional.empty()
                    : Optional.of(session.executeRead(StoredTelling::read));
        }
    }

    /** Whether the database holds nodes of ours, of whatever version. */
    static boolean holdsRows(TransactionContext transaction) {
        return transaction.run(HOLDS_ROWS).single().get("holds").asBoolean();
    }

    /** Runs statements that are transactions of their own. */
    static void run(Session session, List<String> statements) {
        statements.forEach(statement -> session.run(statement).consume());
    }

    /** How much has to be written, or removed. */
    private static long rows(Session session, GraphContent graph) {
        return Math.max(graph.size().rows(), stored(session));
    }

    private static long stored(Session session) {
        return session.executeRead(transaction -> transaction.run(SIZE).stream()
                .mapToLong(state -> state.get("rows").asLong())
                .sum());
    }

    /** Compares the counts too, which Neo4j keeps anyway, so that what somebody deleted by hand comes back. */
    private static boolean isThere(TransactionContext transaction, String version) {
        return transaction.run(IS_THERE, Map.of("version", version, "schema", StudyGraph.SCHEMA)).stream()
                .anyMatch(state -> state.get("whole").asBoolean());
    }

    private void write(TransactionContext transaction, GraphContent graph, Progress progress) {
        WritePlan plan = new WritePlan(graph, sizes);
        Steps steps = new Steps(graph, progress);
        run(transaction, plan.begin(""));
        boolean anew = !holdsRows(transaction);
        plan.rows(statement -> {
            transaction
                    .run(anew ? statement.text() : statement.again(), statement.parameters())
                    .consume();
            steps.done(statement);
        });
        if (!anew) {
            plan.removals().forEach(statement -> run(transaction, statement));
        }
        run(transaction, plan.hubs());
        run(transaction, plan.end());
    }

    private static void run(TransactionContext transaction, CypherStatement statement) {
        transaction.run(statement.text(), statement.parameters()).consume();
    }
}
