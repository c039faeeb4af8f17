package dev.studygraph.server.api;

import dev.studygraph.graph.GraphContent;
import dev.studygraph.server.Api;
import dev.studygraph.server.OwnServer;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a server over a graph that no notes tell of. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class OverGraph {

    private final GraphContent graph;
    private OwnServer server;
    Api api;

    OverGraph(GraphContent graph) {
        this.graph = graph;
    }

    @BeforeAll
    void start(@TempDir Path data) {
        server = new OwnServer(EmbeddedNeo4j.start(data), graph, UnaryOperator.identity());
        api = server.api();
    }

    @AfterAll
    void stop() {
        server.close();
    }
}
