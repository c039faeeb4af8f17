package dev.studygraph.server.change;

import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import dev.studygraph.load.LoadReport;

/** The database, as far as a change of the notes is concerned. */
public interface Store {

    /** What its graph tells now. */
    Telling telling();

    /** Makes this its graph, or changes nothing where it is. */
    LoadReport load(StudyGraph graph);
}
