package dev.studygraph.server.backup;

/** How many bytes, for people. */
final class Size {

    private Size() {}

    static String of(long bytes) {
        return "%.1f MB".formatted(bytes / 1e6);
    }
}
