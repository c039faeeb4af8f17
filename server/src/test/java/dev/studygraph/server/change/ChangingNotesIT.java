package dev.studygraph.server.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.studygraph.server.Api;
import dev.studygraph.server.LiveServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes change on disk while a server shows them. */
class ChangingNotesIT {

    private static final String ATHENA = "# Athena\n\n- Amazon Athena queries Amazon S3.\n";
    private static final String FIREHOSE = "# Firehose\n\n- Kinesis Data Firehose writes to Amazon S3.\n";

    @TempDir
    private static Path folder;

    private static Path notes;
    private static LiveServer server;

    @BeforeAll
    static void start() throws IOException {
        notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("athena.md"), ATHENA);
        server = new LiveServer(folder.resolve("data"), notes);
        assertThat(server.api().json("/api/changes").get("change").isNull())
                .as("a start is no change")
                .isTrue();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void rest() throws IOException {
        Files.createDirectories(notes);
        Files.deleteIfExists(notes.resolve("über.md"));
        Files.deleteIfExists(notes.resolve("lambda.md"));
        Files.deleteIfExists(notes.resolve("corrections.yaml"));
        Files.writeString(notes.resolve("firehose.md"), FIREHOSE);
        Files.writeString(notes.resolve("athena.md"), ATHENA);
        server.waitUntil(
                () -> paths().equals(List.of("athena.md", "firehose.md")) && edges().equals(usual()) && !isInTrouble());
    }

    @Test
    void whatANoteGainsAndLosesIsToldAndLoaded() throws IOException {
        Files.writeString(notes.resolve("athena.md"), "# Athena\n\n\n\n- Amazon Athena queries Amazon S3.\n");
        Files.writeString(
                notes.resolve("firehose.md"), "# Firehose\n\n- Kinesis Data Firehose writes to Amazon Redshift.\n");

        JsonNode change = server.waitForChange(each ->
                each.at("/facts/counts/lost").asInt() > 0 && each.get("notes").size() == 2);
        assertThat(change.at("/notes/0").toString()).isEqualTo("{\"path\":\"athena.md\",\"how\":\"changed\"}");
        assertThat(change.at("/facts/gained/0/object").asText()).isEqualTo("Amazon Redshift");
        assertThat(change.at("/facts/gained/0/words").asText()).isEqualTo("writes to");
        assertThat(change.at("/facts/gained/0/line").asInt()).isEqualTo(3);
        assertThat(change.at("/facts/lost/0/object").asText()).isEqualTo("Amazon S3");
        assertThat(change.at("/facts/moved/0/fromLine").asInt()).isEqualTo(3);
        assertThat(change.at("/facts/moved/0/line").asInt()).isEqualTo(5);
        assertThat(change.at("/facts/namesGained/0").asText()).isEqualTo("Amazon Redshift");
        assertThat(edges())
                .containsExactly(
                        "amazon-athena|QUERIES|amazon-s3", "amazon-kinesis-data-firehose|WRITES_TO|amazon-redshift");
    }

    @Test
    void whoListensIsToldAtOnce() throws Exception {
        HttpRequest listening = HttpRequest.newBuilder(server.api().server().resolve("/api/changes"))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> stream = HttpClient.newHttpClient().send(listening, BodyHandlers.ofLines());
        assertThat(stream.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        Iterator<String> lines = stream.body().iterator();

        Files.writeString(notes.resolve("über.md"), "# Glue\n\n- AWS Glue reads from Amazon S3 (“Übernahme”).\n");

        String data = "";
        while (!data.contains("über.md")) {
            data = lines.next();
        }
        JsonNode change = new ObjectMapper().readTree(data.substring("data:".length()));
        assertThat(change.at("/facts/gained/0/quote").asText()).contains("(“Übernahme”)");
        stream.body().close();
    }

    @Test
    void aNoteThatIsNoTextIsToldAndTheGraphStays() throws IOException {
        Files.write(notes.resolve("athena.md"), new byte[] {(byte) 0xC3, 0x28});

        JsonNode change = server.waitForChange(each -> !each.get("trouble").isNull());
        assertThat(change.get("trouble").asText()).contains("athena.md", "save it as UTF-8");
        assertThat(edges()).isEqualTo(usual());

        Files.writeString(notes.resolve("athena.md"), ATHENA);
        server.waitForChange(each -> each.get("trouble").isNull());
    }

    @Test
    void aFolderThatGoesAndComesBackIsWatchedOn() throws IOException {
        Path away = notes.resolveSibling("away");
        Files.move(notes, away);
        server.waitForChange(each -> each.get("trouble").asText().contains("no such folder"));
        assertThat(edges()).isEqualTo(usual());

        Files.move(away, notes);
        Files.writeString(notes.resolve("lambda.md"), "# Lambda\n\n- AWS Lambda writes to Amazon S3.\n");
        server.waitForChange(each -> each.at("/facts/gained/0/subject").asText().equals("AWS Lambda"));
    }

    @Test
    void correctionsBesideTheNotesAreFollowedToo() throws IOException {
        Files.writeString(notes.resolve("corrections.yaml"), """
                - drop: {subject: Athena, relation: QUERIES, object: S3}
                - add: {subject: Athena, relation: QUERIES, object: Redshift, remark: tried it}
                """);

        JsonNode change =
                server.waitForChange(each -> each.at("/facts/counts/lost").asInt() == 1
                        && each.at("/facts/gained/0/object").asText().equals("Amazon Redshift"));
        assertThat(change.at("/facts/gained/0/note").asText()).isEqualTo("corrections.yaml");
        assertThat(edges())
                .contains("amazon-athena|QUERIES|amazon-redshift")
                .doesNotContain("amazon-athena|QUERIES|amazon-s3");
    }

    @Test
    void anEditorThatSavesByRenamingIsUnderstood() throws IOException {
        Path unfinished = notes.resolve(".firehose.md.swp");
        Files.writeString(unfinished, "# Firehose\n\n- Kinesis Data Firehose writes to Amazon OpenSearch Service.\n");
        Files.move(unfinished, notes.resolve("firehose.md"), StandardCopyOption.REPLACE_EXISTING);

        server.waitForChange(each -> each.at("/facts/gained/0/object").asText().contains("OpenSearch"));
    }

    @Test
    void noMoreListenThanTheServerCanBear() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest listening = HttpRequest.newBuilder(server.api().server().resolve("/api/changes"))
                .header("Accept", "text/event-stream")
                .build();
        List<InputStream> streams = new ArrayList<>();
        int status = 200;
        while (status == 200 && streams.size() < 100) {
            HttpResponse<InputStream> answer = client.send(listening, BodyHandlers.ofInputStream());
            status = answer.statusCode();
            streams.add(answer.body());
        }
        assertThat(status).isEqualTo(503);
        assertThat(streams).hasSizeLessThan(100);
        for (InputStream stream : streams) {
            stream.close();
        }
    }

    private static List<String> usual() {
        return List.of("amazon-athena|QUERIES|amazon-s3", "amazon-kinesis-data-firehose|WRITES_TO|amazon-s3");
    }

    private static List<String> edges() {
        return Api.each(server.api().json("/api/graph").get("edges"), "id").stream()
                .sorted()
                .toList();
    }

    private static List<String> paths() {
        return Api.each(server.api().json("/api/notes").get("items"), "path");
    }

    private static boolean isInTrouble() {
        return !server.api().json("/api/changes").at("/change/trouble").isNull();
    }
}
