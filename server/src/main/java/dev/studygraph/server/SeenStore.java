package dev.studygraph.server;

import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import dev.studygraph.load.LoadReport;
import dev.studygraph.server.change.Store;
import dev.studygraph.server.query.GraphVersion;
import java.util.Optional;

/** A store whose changes are seen by the next answer of this server. */
record SeenStore(Store store, GraphVersion version) implements Store {

    @Override
    public Optional<Telling> telling() {
        return store.telling();
    }

    @Override
    public LoadReport load(StudyGraph graph) {
        try {
            return store.load(graph);
        } finally {
            version.askAnew();
        }
    }
}
