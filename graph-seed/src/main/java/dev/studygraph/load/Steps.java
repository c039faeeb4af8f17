package dev.studygraph.load;

import dev.studygraph.graph.GraphContent;
import dev.studygraph.note.Progress;

/** Tells how far a load has come. */
final class Steps {

    private final int total;
    private final Progress progress;
    private int done;

    Steps(GraphContent graph, Progress progress) {
        this.total = graph.size().rows();
        this.progress = progress;
    }

    void done(CypherStatement statement) {
        done += statement.rows();
        progress.at(done, total);
    }
}
