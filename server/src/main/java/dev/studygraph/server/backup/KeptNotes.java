package dev.studygraph.server.backup;

import dev.studygraph.server.backup.BackupWriter.ChangedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The notes that a learner kept, while a server may be keeping more of them. */
final class KeptNotes {

    private static final Logger LOG = LoggerFactory.getLogger(KeptNotes.class);
    private static final int MOST_TRIES = 50;
    private static final int PAUSE_MILLISECONDS = 200;

    private final Path folder;

    KeptNotes(Path folder) {
        this.folder = folder;
    }

    /** Backs them up as they are at one moment: where some were kept meanwhile, once more. */
    Manifest backUp(Path file) throws IOException, InterruptedException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Map<Path, String> before = look();
            if (isAtRest(before)) {
                try {
                    return new BackupWriter(folder, file).write(List.of(Manifest.NOTES), () -> look().equals(before));
                } catch (ChangedException | NoSuchFileException e) {
                    LOG.debug("once more", e);
                }
            }
            Thread.sleep(PAUSE_MILLISECONDS);
        }
        throw new BackupException("Notes are being kept all the time; try again later, or stop the server first.");
    }

    /** Notes that are being kept lie beside their places for a moment. */
    private static boolean isAtRest(Map<Path, String> files) {
        return files.keySet().stream()
                .map(Path::toString)
                .noneMatch(file -> file.endsWith(".unfinished") || file.endsWith(".keeping"));
    }

    private Map<Path, String> look() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        Path notes = folder.resolve(Manifest.NOTES);
        if (Files.exists(notes)) {
            try (Stream<Path> all = Files.walk(notes.toRealPath())) {
                all.filter(Files::isRegularFile).forEach(file -> files.put(file, stamp(file)));
            }
        }
        return files;
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() + " " + now.lastModifiedTime() + ' ' + now.fileKey();
        } catch (IOException gone) {
            return "gone";
        }
    }
}
