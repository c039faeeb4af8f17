package dev.studygraph.load;

import dev.studygraph.graph.Edge;
import dev.studygraph.graph.GraphContent;
import dev.studygraph.note.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * A load that is too large for one transaction. The first one takes the graph's version away, the last one gives it its
 * new one: whoever reads sees the one graph or the other or that it is being loaded, whenever this is killed.
 */
final class LoadInParts {

    /** Holds the state's lock until the transaction ends, so that another load comes before it or after it. */
    private static final String STILL_MINE = """
            MATCH (state:StudyGraph:GraphState {id: 'study-graph', loader: $loader})
            SET state.loader = $loader
            RETURN count(state) > 0 AS mine""";

    private static final String OLD_EDGES = """
            MATCH (:StudyGraph)-[r]->(:StudyGraph)
            WHERE type(r) IN $types AND r.version <> $version
            RETURN elementId(r) AS id""";

    private static final String REMOVE_EDGES = """
            UNWIND $ids AS id
            MATCH ()-[r]->() WHERE elementId(r) = id
            DELETE r""";

    private static final String OLD_NODES = """
            MATCH (n:StudyGraph)
            WHERE NOT n:GraphState AND n.version <> $version
            RETURN elementId(n) AS id""";

    private static final String REMOVE_NODES = """
            UNWIND $ids AS id
            MATCH (n) WHERE elementId(n) = id
            DETACH DELETE n""";

    private final String loader = UUID.randomUUID().toString();
    private final Driver driver;
    private final SessionConfig database;
    private final Sizes sizes;

    LoadInParts(Driver driver, SessionConfig database, Sizes sizes) {
        this.driver = driver;
        this.database = database;
        this.sizes = sizes;
    }

    void load(GraphContent graph, Progress progress) {
        WritePlan plan = new WritePlan(graph, sizes);
        Steps steps = new Steps(graph, progress);
        try (Session session = driver.session(database)) {
            boolean anew = session.executeWrite(transaction -> {
                CypherStatement begin = plan.begin(loader);
                transaction.run(begin.text(), begin.parameters()).consume();
                return !GraphLoader.holdsRows(transaction);
            });
            if (!anew) {
                GraphLoader.run(session, Schema.indexes());
            }
            try (Ahead ahead = new Ahead()) {
                plan.rows(statement -> ahead.then(() -> {
                    write(session, statement, anew);
                    steps.done(statement);
                }));
                ahead.finish();
            }
            if (anew) {
                GraphLoader.run(session, Schema.indexes());
            } else {
                remove(session, OLD_EDGES, REMOVE_EDGES, plan.mark());
                remove(session, OLD_NODES, REMOVE_NODES, plan.mark());
            }
            markHubs(session, plan.mark());
            write(session, plan.end(), anew);
        }
    }

    /** What has to be tried again may have been done: nobody knows of a transaction whose answer was lost. */
    private void write(Session session, CypherStatement statement, boolean anew) {
        List<String> texts = new ArrayList<>(List.of(anew ? statement.text() : statement.again()));
        part(session, transaction -> {
            transaction.run(texts.getFirst(), statement.parameters()).consume();
            texts.set(0, statement.again());
        });
    }

    /** Walks once over what may be old, and removes what is, part by part, beside. */
    private void remove(Session session, String find, String remove, String mark) {
        each(
                find,
                Map.of("version", mark, "types", Edge.types()),
                sizes.batch(),
                ids -> part(
                        session,
                        transaction ->
                                transaction.run(remove, Map.of("ids", ids)).consume()));
    }

    private void markHubs(Session session, String mark) {
        each(
                Hubs.FIND,
                Map.of("most", sizes.hub()),
                1,
                ids -> part(
                        session,
                        transaction -> transaction
                                .run(Hubs.MARK_ONE, Map.of("id", ids.getFirst(), "version", mark))
                                .consume()));
    }

    private void each(String find, Map<String, Object> parameters, int size, Consumer<List<String>> some) {
        try (Session reading = driver.session(database)) {
            Result found = reading.run(find, parameters);
            List<String> ids = new ArrayList<>();
            while (found.hasNext()) {
                ids.add(found.next().get("id").asString());
                if (ids.size() == size || !found.hasNext()) {
                    some.accept(List.copyOf(ids));
                    ids.clear();
                }
            }
        }
    }

    private void part(Session session, Consumer<TransactionContext> work) {
        session.executeWriteWithoutResult(transaction -> {
            boolean mine = transaction
                    .run(STILL_MINE, Map.of("loader", loader))
                    .single()
                    .get("mine")
                    .asBoolean();
            if (!mine) {
                throw new LoadException(
                        "Another load of this database has begun since, and goes on; this one stopped.");
            }
            work.accept(transaction);
        });
    }
}
