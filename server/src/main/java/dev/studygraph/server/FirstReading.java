package dev.studygraph.server;

import dev.studygraph.extract.Findings;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.load.LoadReport;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import dev.studygraph.server.change.LiveGraph;
import dev.studygraph.server.change.NotesWatch;
import dev.studygraph.server.change.Shelf;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The notes as a start finds them. Where they are those that were read last, the graph is there, and nobody waits for
 * the reading: it is done once the server is ready, for what it warns of.
 */
final class FirstReading {

    private static final Logger LOG = LoggerFactory.getLogger(FirstReading.class);

    private final LiveGraph live;
    private final Shelf shelf;
    private final NotesWatch watch;
    private final List<Note> notes;
    private final Optional<String> version;
    private final @Nullable Findings found;

    /** Looks at the notes, and reads them where it is not known which graph they make. */
    FirstReading(LiveGraph live, Shelf shelf, Progress told) {
        this.live = live;
        this.shelf = shelf;
        // First, so that it sees what changes from now on.
        watch = new NotesWatch(shelf.places(), live::reread);
        shelf.settle();
        notes = shelf.notes();
        version = shelf.version(notes);
        found = version.isPresent() ? null : live.read(notes, told);
    }

    /** Makes the database's graph that of the notes, and tells which notes these are. */
    List<Note> load(Database database, Progress told) {
        if (version.filter(database::holds).isPresent()) {
            watch.readFirst();
            return shelf.sources(notes);
        }
        Findings read = found == null ? live.read(notes, told) : found;
        LoadReport report = database.load(StudyGraph.of(read), told);
        shelf.remember(notes, report.version());
        LOG.debug("{}", report);
        return read.notes();
    }

    /** Sees what changed since. */
    NotesWatch watch() {
        return watch;
    }
}
