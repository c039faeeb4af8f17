package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.studygraph.server.query.AskedQuery;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A Neo4j in a process of its own that answers through its own HTTP Query API, over the shipped notes. */
final class Peer implements AutoCloseable {

    private static final String MAIN = "dev.studygraph.benchmark.QueryApi";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;

    /** Starts it. */
    Peer(Path errors) throws IOException {
        Path module = Path.of(System.getProperty("study-graph.home", "..")).resolve("graph-seed");
        String jars = Files.readString(module.resolve("target/test-class-path"), UTF_8);
        String own = module.resolve("target/test-classes") + File.pathSeparator + module.resolve("target/classes");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        own + File.pathSeparator + jars,
                        MAIN)
                .redirectError(errors.toFile())
                .start();
    }

    /** Where it answers, once it does. */
    URI uri() throws IOException {
        BufferedReader printed = process.inputReader(UTF_8);
        return URI.create(Optional.ofNullable(printed.readLine())
                .orElseThrow(() -> new IOException("The Neo4j to measure against did not start.")));
    }

    /** The request that asks a query of it. */
    static Wrk.Request request(AskedQuery query) {
        try {
            return new Wrk.Request(
                    "/db/neo4j/query/v2",
                    JSON.writeValueAsString(Map.of(
                            "statement", query.cypher(), "parameters", query.parameters(), "accessMode", "READ")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Stops it, which it does when nobody has anything more to say. */
    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        process.onExit().join();
    }
}
