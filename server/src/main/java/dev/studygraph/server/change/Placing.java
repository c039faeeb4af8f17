package dev.studygraph.server.change;

import dev.studygraph.note.Note;
import dev.studygraph.server.disk.LastingFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts notes into folders so that they last: each is written whole beside its place, then a mark says that all of them
 * are, and only then they take their places. After a crash {@link Leftovers} goes on from the mark, or undoes what has
 * none, so that there are all of the notes or none of them.
 */
final class Placing {

    private final String batch = Leftovers.newBatch();
    private final List<Step> steps = new ArrayList<>();

    private Placing() {}

    /**
     * Puts notes into their folders, and returns when they last.
     *
     * @param homes the folder of each, at least one
     * @throws ShelfException where that cannot be done
     */
    static void put(Map<Note, Path> homes) {
        Placing placing = new Placing();
        Path mark = Leftovers.mark(homes.values().iterator().next(), placing.batch);
        try {
            homes.forEach(placing::write);
            placing.mark(mark);
        } catch (ShelfException e) {
            placing.undo(mark);
            throw e;
        }
        placing.move(mark);
    }

    private void write(Note note, Path folder) {
        Path file = folder.resolve(note.path()).toAbsolutePath();
        refuseLinks(folder, Path.of(note.path()));
        Step step = new Step(note.path(), file, Leftovers.unfinished(file, batch));
        try {
            LastingFiles.createFolders(step.folder());
            steps.add(step);
            LastingFiles.create(step.unfinished(), note.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** From here on the notes are kept, whatever happens. */
    private void mark(Path mark) {
        for (Step step : steps) {
            if (Files.isDirectory(step.file())) {
                throw new ShelfException(
                        step.file() + ": cannot be written, a folder has this name; give the note" + " another one.");
            }
        }
        try {
            keepNames();
            LastingFiles.create(mark, new byte[0]);
            LastingFiles.keepNames(mark.resolveSibling("."));
        } catch (IOException e) {
            throw unwritable(mark, e);
        }
    }

    private void move(Path mark) {
        List<String> kept = new ArrayList<>();
        for (Step step : steps) {
            try {
                Files.move(
                        step.unfinished(),
                        step.file(),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
                kept.add(step.path());
            } catch (IOException e) {
                undo(mark);
                throw new UnwrittenException(
                        step.file() + ": cannot be replaced (" + e.getMessage() + "), so that "
                                + (kept.isEmpty() ? "nothing" : "only " + String.join(", ", kept))
                                + " was kept. Give it and its folder write permission, then keep the notes again.",
                        e);
            }
        }
        try {
            keepNames();
            Files.delete(mark);
        } catch (IOException e) {
            throw unwritable(mark, e);
        }
    }

    private void keepNames() throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        steps.forEach(step -> folders.add(step.folder()));
        for (Path folder : folders) {
            LastingFiles.keepNames(folder);
        }
    }

    /** What cannot even be deleted is left to the next start. */
    private void undo(Path mark) {
        Leftovers.tryDelete(mark);
        steps.forEach(step -> Leftovers.tryDelete(step.unfinished()));
    }

    private static UnwrittenException unwritable(Path file, IOException e) {
        return new UnwrittenException(
                file + ": cannot be written (" + e.getMessage() + "). Give its folder write permission and room, then"
                        + " keep the notes again.",
                e);
    }

    /** A link on the way could lead anywhere. */
    private static void refuseLinks(Path folder, Path path) {
        Path way = folder;
        for (Path part : path) {
            way = way.resolve(part);
            if (Files.isSymbolicLink(way)) {
                throw new ShelfException(path + ": " + way + " is a link, which could lead out of " + folder
                        + "; give the note another name.");
            }
        }
    }

    /**
     * A note on its way.
     *
     * @param file where it will lie
     * @param unfinished where it is written first
     */
    private record Step(String path, Path file, Path unfinished) {

        private Path folder() {
            return file.resolve("..").normalize();
        }
    }
}
