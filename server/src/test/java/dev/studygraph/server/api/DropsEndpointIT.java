package dev.studygraph.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.LiveServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropsEndpointIT {

    private static final String GLUE = "# Glue\n\n- AWS Glue reads from Amazon S3.\n";

    @TempDir
    private static Path folder;

    private static Path notes;
    private static LiveServer server;
    private static ApiDescription description;

    @BeforeAll
    static void start() throws IOException {
        notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("athena.md"), "# Athena\n\n- Amazon Athena queries Amazon S3.\n");
        server = new LiveServer(folder.resolve("data"), notes);
        description = new ApiDescription(server.api());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void nothingElseIsWritten() {
        assertThat(folder).isDirectoryNotContaining("glob:**.md").isDirectoryNotContaining("glob:**.unfinished");
        assertThat(notes).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void aPreviewTellsWhatWouldChangeAndChangesNothing() {
        HttpResponse<String> answer = server.drop("glue.md", GLUE);

        assertThat(answer.statusCode()).isEqualTo(201);
        description.check("/api/drops", answer);
        JsonNode preview = Api.json(answer);
        assertThat(preview.get("notes").toString()).isEqualTo("[{\"path\":\"glue.md\",\"how\":\"added\"}]");
        assertThat(preview.at("/facts/counts/gained").asInt()).isEqualTo(1);
        assertThat(preview.at("/facts/counts/lost").asInt()).isZero();
        assertThat(preview.at("/facts/gained/0/subject").asText()).isEqualTo("AWS Glue");
        assertThat(preview.get("folder").asText()).isEqualTo(notes.toString());
        assertThat(notes.resolve("glue.md")).doesNotExist();
        assertThat(server.api().get("/api/notes/glue.md").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsKeptLiesInTheFolderAndInTheGraph() throws IOException {
        JsonNode preview =
                Api.json(server.drop("aws/sage maker.md", "# SageMaker\n\n- SageMaker reads from Amazon S3.\n"));
        HttpResponse<String> kept = server.post(keep(preview), "");

        assertThat(kept.statusCode()).isEqualTo(200);
        description.check("/api/drops/{id}/keep", kept);
        assertThat(Api.json(kept).at("/facts/gained/0/subject").asText()).isEqualTo("Amazon SageMaker");
        assertThat(notes.resolve("aws/sage maker.md")).hasContent("# SageMaker\n\n- SageMaker reads from Amazon S3.\n");
        assertThat(Api.each(server.api().json("/api/graph").get("edges"), "id"))
                .contains("amazon-sagemaker|READS_FROM|amazon-s3");
        HttpResponse<String> latest = server.api().get("/api/changes");
        description.check("/api/changes", latest);
        assertThat(Api.json(latest).get("change")).isEqualTo(Api.json(kept));
        assertThat(server.post(keep(preview), "").statusCode()).as("kept once").isEqualTo(404);
    }

    @Test
    void whatIsDiscardedIsForgotten() {
        JsonNode preview = Api.json(server.drop("glue.md", GLUE));
        HttpRequest discard = HttpRequest.newBuilder(server.api()
                        .server()
                        .resolve("/api/drops/" + preview.get("id").asText()))
                .header("X-Study-Graph", "1")
                .DELETE()
                .build();

        assertThat(server.api().send(discard).statusCode()).isEqualTo(204);
        assertThat(server.api().send(discard).statusCode()).isEqualTo(404);
        assertProblem(server.post(keep(preview), ""), 404, "Drop the notes again");
        assertThat(notes.resolve("glue.md")).doesNotExist();
    }

    @Test
    void aNoteThatWouldMakeWayIsNamedAndReplacedWhenItIsKept() throws IOException {
        Files.writeString(notes.resolve("mine.md"), "# Glue\n\n- AWS Glue reads from Amazon S3.\n");
        server.waitForChange(change -> change.at("/notes/0/path").asText().equals("mine.md"));
        JsonNode preview = Api.json(server.drop("mine.md", "# Glue\n\n- AWS Glue reads from Amazon Redshift.\n"));

        assertThat(preview.at("/notes/0/how").asText()).isEqualTo("changed");
        assertThat(preview.at("/facts/counts/lost").asInt()).isEqualTo(1);
        assertThat(Api.json(server.drop("mine.md", GLUE)).at("/notes/0/how").asText())
                .isEqualTo("same");
        assertThat(server.post(keep(preview), "").statusCode()).isEqualTo(200);
        assertThat(notes.resolve("mine.md")).content().contains("Redshift");
    }

    @Test
    void aNoteThatChangedSinceThePreviewIsNotReplaced() throws IOException {
        Files.writeString(notes.resolve("both.md"), "First.\n");
        JsonNode preview = Api.json(server.drop("both.md", GLUE));
        Files.writeString(notes.resolve("both.md"), "Second.\n");

        assertProblem(server.post(keep(preview), ""), 409, "changed since the preview");
        assertThat(notes.resolve("both.md")).hasContent("Second.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out.md", "a/../../out.md", "/out.md", "C:\\out.md", "..\\out.md", "a//b.md", "./out.md",
                        ".hidden.md", "a/.md",
                "nul\u0000.md", "new\nline.md", "a\u202Egpj.md", "", " .md", "folder/", "a<b>.md", "tab\t.md",
                        "~/.profile.md"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) {
        assertProblem(server.drop(name, GLUE), 422, "is no name for a note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.md", "AUX.md", "a/nul/b.md", "lpt1.notes.md", "COM9 .md", "prn"})
    void aNameThatIsADeviceElsewhereIsRefused(String name) {
        assertProblem(server.drop(name, GLUE), 422, "Windows takes it for a device");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trailing.md.",
                "trailing.md ",
                "a./b.md",
                "a /b.md",
                "x:stream.md",
                "a\u2028b.md",
                "\u2066x.md",
                "%2e%2e/out.md",
                "\uFF0E\uFF0E/out.md",
                "..\uFF0Fout.md",
                "a\u200Fb.md"
            })
    void aNameThatIsAnotherOnOtherSystemsIsRefused(String name) {
        assertProblem(server.drop(name, GLUE), 422, "is no name for a note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture.png", "script.sh", "note", "note.md.exe", "corrections.yaml"})
    void whatIsNoNoteByItsNameIsRefused(String name) {
        assertProblem(server.drop(name, GLUE), 415, "notes are .md, .markdown and .txt files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Übersicht über AWS.md", "week 1/kinesis & co (v2).txt", "S3.MD", "データ.markdown"})
    void aNameOfAnyLanguageIsTaken(String name) {
        assertThat(server.drop(name, GLUE).statusCode()).isEqualTo(201);
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

        assertProblem(server.post("/api/drops", LiveServer.dropped("x.md", picture)), 415, "x.md: is no text in UTF-8");
        assertProblem(server.drop("x.md", "text\u0000text"), 415, "x.md: is no text in UTF-8");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        String large = "x".repeat(5 * 1024 * 1024 + 1);

        assertProblem(server.drop("large.md", large), 413, "large.md: is larger than 5 MB");
        assertProblem(server.drop("larger.md", large + large), 413, "more than 6 MB at once");
    }

    @Test
    void whatDoesNotSayHowLargeItIsIsReadNoFurtherThanItMay() {
        byte[] endless =
                LiveServer.dropped("large.md", new byte[9 * 1024 * 1024]).getBytes(UTF_8);
        HttpRequest streamed = server.request("/api/drops", "")
                .header("X-Study-Graph", "1")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless)))
                .build();

        assertProblem(server.api().send(streamed), 413, "more than 6 MB at once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{}",
                "[]",
                "{\"notes\": []}",
                "{\"notes\": [null]}",
                "{\"notes\": [{\"path\": \"a.md\"}]}",
                "{\"notes\": null}",
                "{\"notes\": [], \"more\": 1}"
            })
    void whatIsNoDropIsRefused(String body) {
        assertProblem(server.post("/api/drops", body), 400, "");
    }

    @Test
    void contentThatIsNotInBase64IsRefused() {
        assertProblem(
                server.post("/api/drops", "{\"notes\": [{\"path\": \"a.md\", \"content\": \"# Glue\"}]}"),
                422,
                "Base64");
    }

    @Test
    void twoNotesOfOneNameAreRefused() {
        String two = "{\"notes\": [{\"path\": \"a.md\", \"content\": \"\"}, {\"path\": \"A.md\", \"content\": \"\"}]}";

        assertProblem(server.post("/api/drops", two), 409, "rename one of them");
        assertProblem(server.drop("Athena.md", GLUE), 409, "there is a note called athena.md");
        assertProblem(server.drop("ath\u200Dena.md", GLUE), 409, "there is a note called athena.md");
        assertProblem(server.drop("\uFF41thena.md", GLUE), 409, "there is a note called athena.md");
    }

    @Test
    void aNoteThatTheDiskDoesNotTakeIsToldAndCanBeKeptAgain() {
        String longest = "\u30c7".repeat(120) + ".md";
        JsonNode preview = Api.json(server.drop(longest, GLUE));
        HttpResponse<String> refused = server.post(keep(preview), "");

        assertProblem(refused, 507, "then keep the notes again");
        description.check("/api/drops/{id}/keep", refused);
        assertProblem(server.post(keep(preview), ""), 507, "cannot be written");
    }

    @Test
    void aFormOfAForeignSiteIsRefused() {
        String drop = LiveServer.dropped("glue.md", GLUE.getBytes(UTF_8));
        HttpRequest.Builder bare = server.request("/api/drops", drop);

        assertProblem(server.api().send(bare.copy().build()), 403, "own page");
        for (String site : new String[] {"cross-site", "same-site"}) {
            HttpRequest foreign = bare.copy()
                    .header("X-Study-Graph", "1")
                    .header("Sec-Fetch-Site", site)
                    .build();
            assertProblem(server.api().send(foreign), 403, "own page");
        }
        HttpRequest elsewhere = bare.copy()
                .header("X-Study-Graph", "1")
                .header("Origin", "http://evil.example")
                .build();
        assertProblem(server.api().send(elsewhere), 403, "own page");
        HttpRequest form = HttpRequest.newBuilder(server.api().server().resolve("/api/drops"))
                .header("X-Study-Graph", "1")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(drop))
                .build();
        assertProblem(server.api().send(form), 415, "application/json");
    }

    @Test
    void keepingAndDiscardingAreForTheOwnPageToo() {
        JsonNode preview = Api.json(server.drop("glue.md", GLUE));

        assertProblem(server.api().send(server.request(keep(preview), "").build()), 403, "own page");
        HttpRequest discard = HttpRequest.newBuilder(server.api()
                        .server()
                        .resolve("/api/drops/" + preview.get("id").asText()))
                .DELETE()
                .build();
        assertProblem(server.api().send(discard), 403, "own page");
    }

    @Test
    void aForeignSiteIsGivenNoPermissionToAsk() {
        HttpRequest preflight = HttpRequest.newBuilder(server.api().server().resolve("/api/drops"))
                .header("Origin", "http://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-study-graph")
                .method("OPTIONS", BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = server.api().send(preflight);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(notes.resolve("link"), outside);
        JsonNode preview = Api.json(server.drop("link/out.md", GLUE));

        assertProblem(server.post(keep(preview), ""), 409, "is a link");
        assertThat(outside).isEmptyDirectory();
        Files.delete(notes.resolve("link"));
    }

    @Test
    void aNoteThatIsALinkIsNotWrittenThrough() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        JsonNode preview = Api.json(server.drop("mirror.md", GLUE));
        Files.createSymbolicLink(notes.resolve("mirror.md"), secret);

        assertProblem(server.post(keep(preview), ""), 409, "is a link");
        assertThat(secret).hasContent("secret");
        Files.delete(notes.resolve("mirror.md"));
    }

    private static String keep(JsonNode preview) {
        return "/api/drops/" + preview.get("id").asText() + "/keep";
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Api.json(answer).get("detail").asText()).contains(words).isNotEmpty();
    }
}
