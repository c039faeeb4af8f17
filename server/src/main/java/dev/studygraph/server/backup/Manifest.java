package dev.studygraph.server.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;

/**
 * What a backup holds; its last entry says so.
 *
 * @param format counts up when backups change their form
 * @param files all other entries
 */
record Manifest(int format, List<Content> files) {

    /** The name of its entry. */
    static final String NAME = "study-graph-backup.json";

    /** What belongs into a backup, at the top of a data folder. */
    static final List<String> TOPS = List.of("data", "password", "version", "seal", Manifest.NOTES);

    /** The folder of the notes that a learner kept. */
    static final String NOTES = "notes";

    private static final int FORMAT = 1;
    private static final int MOST_FILES = 100_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    Manifest {
        files = List.copyOf(files);
    }

    static Manifest of(List<Content> files) {
        return new Manifest(FORMAT, files);
    }

    /**
     * Reads a manifest that somebody may have tampered with.
     *
     * @throws BackupException where what it lists cannot be restored
     */
    static Manifest parse(byte[] json) throws IOException {
        Manifest manifest = JSON.readValue(json, Manifest.class);
        if (manifest.format() > FORMAT) {
            throw new BackupException("was written by a newer Study Graph; update Study Graph.");
        }
        if (manifest.files().size() > MOST_FILES) {
            throw new BackupException("holds more than " + MOST_FILES + " files.");
        }
        manifest.files().forEach(Content::refuseStranger);
        return manifest;
    }

    byte[] json() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    long bytes() {
        return files.stream().mapToLong(Content::size).reduce(0, Math::addExact);
    }

    /** How many notes there are among the files. */
    long notes() {
        return files.stream()
                .filter(file -> file.path().startsWith(NOTES + '/'))
                .count();
    }

    /** Whether the database is among the files. */
    boolean isWhole() {
        return files.stream().anyMatch(file -> file.path().startsWith("data/"));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * A file.
     *
     * @param path its path below the data folder, with forward slashes
     * @param sha256 the SHA-256 of its content, in hexadecimal digits
     */
    record Content(String path, long size, String sha256) {

        private static final Set<String> NO_NAMES = Set.of("", ".", "..");

        /** No entry leads out of the folder, or to where nothing of ours lies. */
        private void refuseStranger() {
            List<String> names = List.of(path.split("/", -1));
            boolean isInside = names.stream().noneMatch(NO_NAMES::contains)
                    && TOPS.contains(names.getFirst())
                    && path.indexOf('\\') < 0
                    && path.indexOf('\0') < 0
                    && !Path.of(path).isAbsolute();
            if (!isInside || size < 0) {
                throw new BackupException("has an entry that does not belong into a data folder: " + path + '.');
            }
        }
    }
}
