package dev.studygraph.server;

import dev.studygraph.extract.Findings;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import dev.studygraph.server.change.Shelf;
import java.nio.file.Path;
import java.util.List;

/** Notes that tell what a test says, whatever happens. */
public record FixedShelf(Findings findings) implements Shelf {

    @Override
    public List<Note> notes() {
        return findings.notes();
    }

    @Override
    public Findings read(List<Note> notes, Progress told) {
        return findings;
    }

    @Override
    public void put(List<Note> notes) {
        throw new UnsupportedOperationException("These notes stay as they are.");
    }

    @Override
    public Path home(String path) {
        return Path.of("notes");
    }

    @Override
    public List<Path> places() {
        return List.of();
    }
}
