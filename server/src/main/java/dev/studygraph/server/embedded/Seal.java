package dev.studygraph.server.embedded;

import dev.studygraph.server.disk.LastingFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Says how a data folder was left by a server that stopped: by this a folder that was damaged since is told apart before
 * anything in it is touched. It is gone while a server runs, and after a crash.
 */
final class Seal {

    private static final String NAME = "seal";
    private static final List<String> SEALED = List.of("data", "password", "version");

    /** Of larger files only the beginning is looked at, and the size: a start must not take long. */
    private static final int MOST_BYTES = 16 << 20;

    private static final int BUFFER = 1 << 16;

    private Seal() {}

    /** Seals a folder as it is now. */
    static void close(Path folder) throws IOException {
        String lines = state(folder).entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + '\n')
                .collect(Collectors.joining());
        LastingFiles.replace(folder.resolve(NAME), lines.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Breaks the seal of a folder, where it has one.
     *
     * @throws DataFolderException where the folder is not as it was sealed; then it stays as it is
     */
    static void open(Path folder) throws IOException {
        Path seal = folder.resolve(NAME);
        if (Files.exists(seal)) {
            verify(folder, seal);
            Files.delete(seal);
            LastingFiles.keepNames(folder);
        }
    }

    private static void verify(Path folder, Path seal) throws IOException {
        Map<String, String> now = state(folder);
        for (String line : Files.readAllLines(seal)) {
            String[] parts = line.split("  ", 2);
            String file = parts[parts.length - 1];
            if (!parts[0].equals(now.get(file))) {
                throw DataFolderException.damaged(
                        folder, file + (now.containsKey(file) ? " is not what it was" : " is gone"));
            }
        }
    }

    private static Map<String, String> state(Path folder) throws IOException {
        Map<String, String> state = new TreeMap<>();
        for (String name : SEALED) {
            Path top = folder.resolve(name);
            if (Files.exists(top)) {
                try (Stream<Path> files = Files.walk(top)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        state.put(folder.relativize(file).toString(), stateOf(file));
                    }
                }
            }
        }
        return state;
    }

    private static String stateOf(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = Files.newInputStream(file)) {
            long rest = MOST_BYTES;
            int length = content.read(buffer);
            while (length > 0 && rest > 0) {
                sum.update(buffer, 0, length);
                rest -= length;
                length = content.read(buffer);
            }
        }
        return "%d %08x".formatted(Files.size(file), sum.getValue());
    }
}
