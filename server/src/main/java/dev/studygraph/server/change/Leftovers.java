package dev.studygraph.server.change;

import dev.studygraph.server.disk.LastingFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@link Placing} leaves behind when it is killed half-way, and what becomes of it. No reader takes it for a note. */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Pattern UNFINISHED = Pattern.compile("(.+)\\.([0-9a-f]{8})\\.unfinished");
    private static final Pattern MARK = Pattern.compile("\\.([0-9a-f]{8})\\.keeping");

    private Leftovers() {}

    /** A name for the notes of one placing. */
    static String newBatch() {
        return HexFormat.of().toHexDigits(new SecureRandom().nextInt());
    }

    /** Where a note is written before it takes its place. */
    static Path unfinished(Path file, String batch) {
        return Path.of(file + "." + batch + ".unfinished");
    }

    /** What says that all notes of a batch are written. */
    static Path mark(Path folder, String batch) {
        return folder.resolve("." + batch + ".keeping");
    }

    /**
     * Brings to an end what was interrupted in these folders: of marked batches the notes take their places, all others
     * are undone.
     *
     * @throws ShelfException where a note cannot take its place
     */
    static void settle(List<Path> folders) {
        List<Path> marks = find(folders, MARK);
        Set<String> batches = new HashSet<>();
        marks.forEach(mark -> batches.add(match(MARK, mark).group(1)));
        for (Path unfinished : find(folders, UNFINISHED)) {
            Matcher name = match(UNFINISHED, unfinished);
            if (batches.contains(name.group(2))) {
                place(unfinished, unfinished.resolveSibling(name.group(1)));
            } else {
                tryDelete(unfinished);
            }
        }
        marks.forEach(Leftovers::tryDelete);
    }

    /** Deletes a file that nobody misses. */
    static void tryDelete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{}: cannot be deleted ({}); delete it when no server is running.", file, e.getMessage());
        }
    }

    private static void place(Path unfinished, Path file) {
        try {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            LastingFiles.keepNames(file.resolveSibling("."));
        } catch (IOException e) {
            throw new ShelfException(
                    file + ": you kept this note, and it cannot be put in place (" + e.getMessage()
                            + "). Give its folder write permission, then start again.",
                    e);
        }
    }

    /** A folder that cannot be looked through is told of by whoever reads the notes in it. */
    private static List<Path> find(List<Path> folders, Pattern name) {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder.toRealPath())) {
                files.filter(file -> match(name, file).matches())
                        .filter(Files::isRegularFile)
                        .forEach(found::add);
            } catch (IOException | UncheckedIOException e) {
                LOG.debug("not looked through", e);
            }
        }
        return found;
    }

    private static Matcher match(Pattern name, Path file) {
        Matcher matcher = name.matcher(String.valueOf(file.getFileName()));
        matcher.matches();
        return matcher;
    }
}
