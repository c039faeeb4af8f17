package dev.studygraph.server;

import dev.studygraph.extract.Findings;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import dev.studygraph.server.change.Shelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A shelf that does as another one does, but for what a test says. */
public class OverShelf implements Shelf {

    private final Shelf shelf;

    protected OverShelf(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Note> notes() {
        return shelf.notes();
    }

    @Override
    public Findings read(List<Note> notes, Progress told) {
        return shelf.read(notes, told);
    }

    @Override
    public List<Note> sources(List<Note> notes) {
        return shelf.sources(notes);
    }

    @Override
    public Optional<String> version(List<Note> notes) {
        return shelf.version(notes);
    }

    @Override
    public void remember(List<Note> notes, String version) {
        shelf.remember(notes, version);
    }

    @Override
    public void put(List<Note> notes) {
        shelf.put(notes);
    }

    @Override
    public void settle() {
        shelf.settle();
    }

    @Override
    public Path home(String path) {
        return shelf.home(path);
    }

    @Override
    public List<Path> places() {
        return shelf.places();
    }
}
