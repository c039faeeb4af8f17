package dev.studygraph.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that holds an access token and nothing else. */
public final class TokenFile {

    private TokenFile() {}

    /** The token in a file. */
    public static AccessToken read(Path file) {
        try {
            return AccessToken.of(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The access token cannot be read from " + file + ". Name a file that holds it and can be read.", e);
        }
    }

    /** The token in a file, which is made where it is missing, readable for nobody but its owner. */
    public static AccessToken readOrMake(Path file) {
        if (!Files.exists(file)) {
            make(file.toAbsolutePath());
        }
        return read(file);
    }

    private static void make(Path file) {
        Path folder = file.resolve("..").normalize();
        try {
            Files.createDirectories(folder);
            // A temporary file is its owner's alone from its first moment on.
            Path unfinished = Files.createTempFile(folder, "token", ".new");
            Files.writeString(unfinished, AccessToken.random().text() + "\n");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The access token cannot be kept in " + file + ". Give its folder write permission, or name a file"
                            + " that holds a token with --token-file.",
                    e);
        }
    }
}
