package dev.studygraph.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.BesideOthers;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more: here a shell that lets no file grow beyond a size, which works for everybody. */
@BesideOthers
class FullDiskIT {

    private static final String OLD = "# Athena\n\n- Amazon Athena queries Amazon S3.\n";

    @TempDir
    private Path folder;

    @Test
    void aStartWithoutRoomIsToldInALineAndTheNextOneFindsAllThatWasThere() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("notes"));
        Files.writeString(data.resolve("notes/athena.md"), OLD);

        try (ServerProcess server = ServerProcess.start(mostKilobytes(1000), data)) {
            assertThat(server.status()).as(server.errors()).isEqualTo(1);
            assertThat(server.errors().lines().filter(line -> line.startsWith("server/run: ")))
                    .singleElement()
                    .asString()
                    .startsWith("server/run: The data folder " + data + " cannot be written (")
                    .endsWith("or name another with --data.");
        }
        try (ServerProcess server = ServerProcess.start(data)) {
            assertThat(Api.each(server.ready().json("/api/notes").get("items"), "path"))
                    .contains("athena.md");
            assertThat(server.stop()).isZero();
        }
        assertThat(data.resolve("notes/athena.md")).hasContent(OLD);
    }

    @Test
    void aRunningServerTellsWhatItCouldNotKeepAndLosesNothing() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("athena.md"), OLD);
        int most = 1500;
        Path data = folder.resolve("data");

        try (ServerProcess server = ServerProcess.start(mostKilobytes(most), data, "--notes", notes.toString())) {
            Api api = server.ready();
            String before = api.get("/api/graph").body();

            HttpResponse<String> tooLarge = keep(api, "athena.md", OLD + ("x".repeat(999) + " ").repeat(most * 6 / 5));
            assertThat(tooLarge.statusCode()).as(tooLarge.body()).isEqualTo(507);
            assertThat(Api.json(tooLarge).get("detail").asText()).contains("cannot be written", "keep the notes again");
            assertThat(notes.resolve("athena.md")).hasContent(OLD);
            assertThat(notes.toFile().list()).containsExactly("athena.md");
            assertThat(api.get("/api/graph").body()).isEqualTo(before);

            HttpResponse<String> tooMuch = keep(api, "many.md", facts(1_500));
            assertThat(tooMuch.statusCode()).as(tooMuch.body()).isEqualTo(503);
            assertThat(Api.json(tooMuch).get("detail").asText())
                    .startsWith("Your notes are kept, but the graph is still that of before: The data folder " + data);
            assertThat(trouble(api)).startsWith("Your notes are kept");
            assertThat(notes.resolve("many.md")).hasContent(facts(1_500));
            assertThat(api.get("/api/tips").statusCode()).isEqualTo(503);
            assertThat(api.get("/api/graph").body()).as("asked before").isEqualTo(before);
        }
        try (ServerProcess server = ServerProcess.start(data, "--notes", notes.toString())) {
            assertThat(Api.each(server.ready().json("/api/notes").get("items"), "path"))
                    .containsExactly("athena.md", "many.md");
        }
    }

    private static String trouble(Api api) {
        JsonNode change = api.json("/api/changes").get("change");
        return change.get("trouble").asText();
    }

    private static HttpResponse<String> keep(Api api, String path, String text) {
        HttpResponse<String> preview = KeptNotes.drop(api, Map.of(path, text));
        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(201);
        return KeptNotes.keep(api, preview);
    }

    private static String facts(int count) {
        StringBuilder text = new StringBuilder("# Amazon Redshift\n\n");
        for (int i = 0; i < count; i++) {
            text.append("- Exercise ")
                    .append(i)
                    .append(": AWS Glue reads from Amazon S3 and writes to Amazon Redshift.\n");
        }
        return text.toString();
    }

    private static List<String> mostKilobytes(int most) {
        return List.of("bash", "-c", "ulimit -f " + most + " && exec \"$@\"", "bash");
    }
}
