package dev.studygraph.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The notes that ship with the program. */
public final class ShippedNotes {

    private static final String FOLDER = "/dev/studygraph/notes";

    private ShippedNotes() {}

    /** All of them, ordered by path. */
    public static List<Note> read() {
        URL folder = Objects.requireNonNull(ShippedNotes.class.getResource(FOLDER), "no notes at " + FOLDER);
        try {
            return folder.openConnection() instanceof JarURLConnection inJar
                    ? read(Path.of(inJar.getJarFileURL().toURI()))
                    : NoteFolders.read(List.of(Path.of(folder.toURI())));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped notes cannot be read: " + e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class loader gave a bad address: " + folder, e);
        }
    }

    private static List<Note> read(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return NoteFolders.read(List.of(files.getPath(FOLDER)));
        }
    }
}
