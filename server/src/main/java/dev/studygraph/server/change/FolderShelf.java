package dev.studygraph.server.change;

import dev.studygraph.extract.Findings;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteFolders;
import dev.studygraph.note.Progress;
import dev.studygraph.seed.Notebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Notes in folders. Those that ship lie in the program itself: with them, what the learner keeps has a folder of its own
 * and is laid over them.
 */
public final class FolderShelf implements Shelf {

    private final Notebook notebook;
    private final Path own;
    private final LastReading last;

    /**
     * The shelf of a notebook.
     *
     * @param own where notes are kept beside those that ship; need not be there yet
     * @param memory the file that remembers which graph the notes made when they were read last; need not be there yet
     */
    public FolderShelf(Notebook notebook, Path own, Path memory) {
        this.notebook = notebook;
        this.own = own;
        this.last = new LastReading(notebook, memory);
    }

    @Override
    public List<Note> notes() {
        try {
            List<Note> notes = notebook.notes();
            return showsShipped()
                            && Files.isDirectory(own)
                            && !NoteFolders.notesIn(own).isEmpty()
                    ? lay(NoteFolders.read(List.of(own)), notes)
                    : notes;
        } catch (IllegalArgumentException e) {
            throw new ShelfException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public Findings read(List<Note> notes, Progress told) {
        try {
            return notebook.findings(notes, told);
        } catch (IllegalArgumentException e) {
            throw new ShelfException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public List<Note> sources(List<Note> notes) {
        return notebook.sources(notes);
    }

    @Override
    public Optional<String> version(List<Note> notes) {
        return last.version(notes);
    }

    @Override
    public void remember(List<Note> notes, String version) {
        last.remember(notes, version);
    }

    @Override
    public void put(List<Note> notes) {
        Map<Note, Path> homes = new TreeMap<>(Comparator.comparing(Note::path));
        notes.forEach(note -> homes.put(note, home(note.path())));
        Placing.put(homes);
    }

    @Override
    public Path home(String path) {
        if (showsShipped()) {
            return own;
        }
        return Stream.concat(
                        notebook.folders().stream().filter(folder -> Files.exists(folder.resolve(path))),
                        notebook.folders().stream().filter(Files::isWritable))
                .findFirst()
                .orElseThrow(
                        () -> new ShelfException("None of your notes folders can be written, so that nothing can be"
                                + " kept there. Give one of them write permission, then keep the notes again."));
    }

    @Override
    public void settle() {
        Leftovers.settle(showsShipped() ? List.of(own) : notebook.folders());
    }

    @Override
    public List<Path> places() {
        return Stream.of(notebook.folders(), notebook.catalogues(), showsShipped() ? List.of(own) : List.<Path>of())
                .flatMap(List::stream)
                .toList();
    }

    /** Some notes laid over others: of two with the same path only the one above is seen. */
    static List<Note> lay(List<Note> above, List<Note> below) {
        Map<String, Note> byPath = new TreeMap<>();
        Stream.concat(below.stream(), above.stream()).forEach(note -> byPath.put(note.path(), note));
        return List.copyOf(byPath.values());
    }

    private boolean showsShipped() {
        return notebook.folders().isEmpty();
    }
}
