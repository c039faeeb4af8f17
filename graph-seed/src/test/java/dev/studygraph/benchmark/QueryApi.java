package dev.studygraph.benchmark;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.load.Connection;
import dev.studygraph.note.Progress;
import dev.studygraph.note.ShippedNotes;
import java.io.IOException;
import java.time.Duration;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** A Neo4j that answers through its own HTTP Query API, over the shipped notes: to measure others against. */
public final class QueryApi {

    private QueryApi() {}

    /** Starts it, prints where it answers, and stops when nobody has anything more to say to it. */
    public static void main(String[] arguments) throws IOException {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        try (Neo4j neo4j = Neo4jBuilders.newInProcessBuilder()
                .withConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100))
                .build()) {
            new Connection(neo4j.boltURI().toString(), null, null, null)
                    .load(StudyGraph.of(new Extractor(Catalogue.shipped()).read(ShippedNotes.read())), Progress.NONE);
            System.out.println(neo4j.httpURI());
            System.in.readAllBytes();
        }
    }
}
