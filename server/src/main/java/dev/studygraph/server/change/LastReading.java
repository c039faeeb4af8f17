package dev.studygraph.server.change;

import dev.studygraph.note.Note;
import dev.studygraph.seed.Notebook;
import dev.studygraph.server.disk.LastingFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which graph a notebook made when it was read last, kept in a file: whoever finds it the same need not read it. */
final class LastReading {

    private static final Logger LOG = LoggerFactory.getLogger(LastReading.class);

    private final Notebook notebook;
    private final Path file;

    LastReading(Notebook notebook, Path file) {
        this.notebook = notebook;
        this.file = file;
    }

    /** The version of the graph that these notes make, where they are those that were read last. */
    Optional<String> version(List<Note> notes) {
        try {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            String[] words = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ", -1);
            return words.length == 2 && words[0].equals(notebook.fingerprint(notes))
                    ? Optional.of(words[1])
                    : Optional.empty();
        } catch (IOException e) {
            LOG.debug("the notes have to be read", e);
            return Optional.empty();
        }
    }

    /** Remembers the version of the graph that these notes make; where that fails, they are read again. */
    void remember(List<Note> notes, String version) {
        try {
            byte[] content = (notebook.fingerprint(notes) + ' ' + version + '\n').getBytes(StandardCharsets.UTF_8);
            LastingFiles.createFolders(file.resolveSibling("."));
            LastingFiles.replace(file, content);
        } catch (IOException e) {
            LOG.debug("not remembered", e);
        }
    }
}
