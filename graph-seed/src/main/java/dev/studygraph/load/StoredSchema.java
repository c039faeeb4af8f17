package dev.studygraph.load;

import dev.studygraph.graph.StudyGraph;
import java.util.Map;
import org.neo4j.driver.Session;

/** The form of the graph that is in a database. An older one is loaded anew; one of a newer program is left to it. */
final class StoredSchema {

    private static final String NEWER = """
        MATCH (state:StudyGraph:GraphState {id: 'study-graph'})
        WHERE state.schema > $schema
        RETURN state.schema AS schema\
        """;

    private StoredSchema() {}

    /**
     * Looks before anything is written.
     *
     * @throws LoadException where a newer program wrote the graph
     */
    static void refuseNewer(Session session) {
        session.executeRead(transaction -> transaction
                        .run(NEWER, Map.of("schema", StudyGraph.SCHEMA))
                        .list(state -> state.get("schema").asInt()))
                .forEach(schema -> {
                    throw new LoadException("The graph in the database was written by a newer Study Graph (schema "
                            + schema + ", this one knows " + StudyGraph.SCHEMA
                            + "), so that it stays as it is. Update Study Graph, or use another database.");
                });
    }
}
