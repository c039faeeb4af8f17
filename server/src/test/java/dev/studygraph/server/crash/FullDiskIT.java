package dev.studygraph.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more: here a shell that lets no file grow beyond a size, which works for everybody. */
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

            HttpResponse<String> tooLarge = keep(api, "athena.md", OLD + "x ".repeat(most * 600));
            assertThat(tooLarge.statusCode()).as(tooLarge.body()).isEqualTo(507);
            assertThat(Api.json(tooLarge).get("detail").asText()).contains("cannot be written", "keep the notes again");
            assertThat(notes.resolve("athena.md")).hasContent(OLD);
            assertThat(notes.toFile().list()).containsExactly("athena.md");
            assertThat(api.get("/api/graph").body()).isEqualTo(before);
        }
    }

    private static HttpResponse<String> keep(Api api, String path, String text) {
        HttpResponse<String> preview = KeptNotes.drop(api, Map.of(path, text));
        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(201);
        return KeptNotes.keep(api, preview);
    }

    private static List<String> mostKilobytes(int most) {
        return List.of("bash", "-c", "ulimit -f " + most + " && exec \"$@\"", "bash");
    }
}
