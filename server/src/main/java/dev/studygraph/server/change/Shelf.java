package dev.studygraph.server.change;

import dev.studygraph.extract.Findings;
import dev.studygraph.note.Note;
import java.nio.file.Path;
import java.util.List;

/** Where the notes of a server lie, and how they are read. */
public interface Shelf {

    /** The notes as they lie there now, ordered by path. */
    List<Note> notes();

    /** What is found in these notes. */
    Findings read(List<Note> notes);

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
