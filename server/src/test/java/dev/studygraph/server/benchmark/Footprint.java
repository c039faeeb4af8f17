package dev.studygraph.server.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much of the machine something takes. */
final class Footprint {

    private static final long MEGABYTE = 1_000_000;
    private static final Path SELF = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    private Footprint() {}

    /** The megabytes of all files below a folder. */
    static long disk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The megabytes of memory that this process holds, or 0 where the system does not tell. */
    static long resident() {
        try (Stream<String> lines = Files.exists(SELF) ? Files.lines(SELF) : Stream.of()) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MEGABYTE)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
