package dev.studygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as a user does. */
@BesideOthers
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RunCommandIT {

    private static final String READY = "Study Graph is ready: ";

    @TempDir
    private Path data;

    @Test
    void startsStopsAndStartsAgainWithTheSameGraph() throws Exception {
        Process first = run("--port", "0", "--data", data.toString());
        Api api = ready(first);
        String graph = api.get("/api/graph").body();
        assertThat(api.get("/").body()).startsWith("<!doctype html>");
        assertThat(stop(first)).isZero();

        Process second = run("--port", "0", "--data", data.toString());
        assertThat(ready(second).get("/api/graph").body()).isEqualTo(graph);
        assertThat(stop(second)).isZero();
    }

    @Test
    void ownNotesReplaceTheShippedOnes() throws Exception {
        Path notes = Files.createDirectory(data.resolve("notes"));
        Files.writeString(notes.resolve("own.md"), "# Amazon S3\n\n- Amazon Athena queries Amazon S3.\n");

        Process server = run("--port", "0", "--data", data.resolve("db").toString(), "--notes", notes.toString());
        Api api = ready(server);

        assertThat(Api.each(api.json("/api/notes").get("items"), "path")).containsExactly("own.md");
        assertThat(Api.each(api.json("/api/graph").get("edges"), "id")).contains("amazon-athena|QUERIES|amazon-s3");
        assertThat(stop(server)).isZero();
    }

    @Test
    void aPortInUseIsToldInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Process server = run("--port", String.valueOf(taken.getLocalPort()), "--data", data.toString());

            assertThat(server.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(server.exitValue()).isEqualTo(1);
            assertThat(errors())
                    .contains("server/run: The port " + taken.getLocalPort() + " is in use")
                    .contains("choose another port with --port.")
                    .hasLineCount(1);
        }
    }

    @Test
    void aNeo4jThatDoesNotAnswerIsToldInOneLine() throws Exception {
        Path settings = Files.writeString(
                data.resolve("aura.env"), "NEO4J_URI=neo4j://127.0.0.1:1\nNEO4J_PASSWORD=secret\nAURA_INSTANCEID=1\n");

        Process server = run("--port", "0", "--env-file", settings.toString());

        assertThat(server.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(server.exitValue()).isEqualTo(1);
        assertThat(errors().lines())
                .last()
                .isEqualTo("server/run: No Neo4j answers at neo4j://127.0.0.1:1; start it, or correct the address.");
    }

    @Test
    void aWrongOptionIsToldWithTheUsage() throws Exception {
        Process server = run("--colour", "blue");

        assertThat(server.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(server.exitValue()).isEqualTo(2);
        assertThat(errors()).contains("--colour", "Usage: server/run");
    }

    private Process run(String... options) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of("run").toAbsolutePath().toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectError(data.resolve("errors").toFile())
                .start();
    }

    private Api ready(Process server) throws IOException {
        BufferedReader out = server.inputReader();
        String line = out.readLine();
        assertThat(line).as(errors()).startsWith(READY);
        return new Api(URI.create(line.substring(READY.length())));
    }

    private static int stop(Process server) throws InterruptedException {
        server.destroy();
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return server.exitValue();
    }

    private String errors() throws IOException {
        return Files.readString(data.resolve("errors"));
    }
}
