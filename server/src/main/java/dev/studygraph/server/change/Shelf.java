package dev.studygraph.server.change;

import dev.studygraph.extract.Findings;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the notes of a server lie, and how they are read. */
public interface Shelf {

    /** The notes as they lie there now, ordered by path. */
    List<Note> notes();

    /** What is found in these notes. */
    default Findings read(List<Note> notes) {
        return read(notes, Progress.NONE);
    }

    /** What is found in these notes, and on the way how far the reading has come. */
    Findings read(List<Note> notes, Progress told);

    /** These notes, and what else stands among them once they are read. */
    default List<Note> sources(List<Note> notes) {
        return notes;
    }

    /** The version of the graph that these notes make, where it is known without reading them. */
    default Optional<String> version(List<Note> notes) {
        return Optional.empty();
    }

    /** Remembers the version of the graph that these notes make. */
    default void remember(List<Note> notes, String version) {}

    /**
     * Puts notes there, all of them or none; those of the same path make way. They last when this returns.
     *
     * @throws ShelfException where that cannot be done
     */
    void put(List<Note> notes);

    /**
     * Brings to an end what a crash interrupted; for a server that starts.
     *
     * @throws ShelfException where that cannot be done
     */
    default void settle() {}

    /** The folder in which a note of this path would be put. */
    Path home(String path);

    /** The folders and files on which the reading depends. */
    List<Path> places();
}
