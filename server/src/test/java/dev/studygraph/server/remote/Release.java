package dev.studygraph.server.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The releases of Neo4j that run beside the tests, each with a class path of its own. */
enum Release {
    CURRENT(Path.of("target/test-class-path")),
    LTS(Path.of("neo4j-lts/target/class-path"));

    private final Path classPath;

    Release(Path classPath) {
        this.classPath = classPath;
    }

    /** What runs {@link Neo4jMain} with this Neo4j. */
    String classPath() throws IOException {
        return Path.of("target/test-classes").toAbsolutePath()
                + java.io.File.pathSeparator
                + Files.readString(classPath).strip();
    }
}
