package dev.studygraph.server.change;

import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import dev.studygraph.load.LoadReport;
import java.util.Optional;

/** The database, as far as a change of the notes is concerned. */
public interface Store {

    /** What its graph tells now, absent where that is too much to be compared. */
    Optional<Telling> telling();

    /** Makes this its graph, or changes nothing where it is. */
    LoadReport load(StudyGraph graph);
}
