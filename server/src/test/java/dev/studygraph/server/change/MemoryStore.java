package dev.studygraph.server.change;

import dev.studygraph.extract.Findings;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import dev.studygraph.load.LoadReport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store that holds nothing but what its notes told at first, and takes all. */
final class MemoryStore implements Store {

    private final Telling telling;
    private @Nullable RuntimeException trouble;

    MemoryStore(Findings findings) {
        this.telling = Telling.of(findings);
    }

    /** Takes nothing from now on. */
    void refuse(RuntimeException with) {
        trouble = with;
    }

    @Override
    public Optional<Telling> telling() {
        return Optional.of(telling);
    }

    @Override
    public LoadReport load(StudyGraph graph) {
        if (trouble != null) {
            throw trouble;
        }
        return new LoadReport(
                graph.version(), false, graph.nodes().size(), graph.edges().size());
    }
}
