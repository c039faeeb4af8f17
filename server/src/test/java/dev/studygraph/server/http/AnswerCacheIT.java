package dev.studygraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.LiveServer;
import dev.studygraph.server.StudyGraphTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StudyGraphTest
class AnswerCacheIT {

    @Test
    void theSameQuestionIsAnsweredAgainFromTheCacheByteForByte(Api api) {
        String question = "/api/routes?q=clickstream+into+Redshift+by+way+of+the+cache";
        JsonNode before = figures(api);
        HttpResponse<String> first = api.get(question);
        HttpResponse<String> second = api.get(question);
        JsonNode after = figures(api);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(second.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"));
        assertThat(more(before, after, "hits")).isGreaterThanOrEqualTo(1);
        assertThat(more(before, after, "misses")).isGreaterThanOrEqualTo(1);
        assertThat(after.get("hitRatio").asDouble()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/entities?q=firehose&by=way",
                "/api/entities/amazon-s3?by=way",
                "/api/entities/amazon-s3/neighbours?by=way",
                "/api/edges?from=amazon-kinesis-data-firehose&to=amazon-s3&by=way",
                "/api/tips?by=way",
                "/api/notes?by=way",
                "/api/notes/streaming.md?by=way"
            })
    void whateverReadersAskAgainIsKept(String path, Api api) {
        String body = api.get(path).body();
        JsonNode before = figures(api);

        assertThat(api.get(path).body()).isEqualTo(body);
        assertThat(more(before, figures(api), "hits")).isGreaterThanOrEqualTo(1);
    }

    @Test
    void anAnswerIsKeptCompressedTooForThoseWhoTakeItSo(Api api) throws IOException {
        String path = "/api/graph?compressed=1";
        String plain = api.get(path).body();

        for (int i = 0; i < 2; i++) {
            HttpRequest request = HttpRequest.newBuilder(api.server().resolve(path))
                    .header("Accept-Encoding", "gzip")
                    .build();
            HttpResponse<byte[]> zipped = api.send(request, BodyHandlers.ofByteArray());
            assertThat(zipped.headers().allValues("Content-Encoding")).containsExactly("gzip");
            try (InputStream body = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
                assertThat(body).hasContent(plain);
            }
        }
        assertThat(api.get(path).body()).isEqualTo(plain);
    }

    @Test
    void eachParameterTellsQuestionsApart(Api api) {
        assertThat(api.json("/api/routes?from=KDS&to=Redshift").at("/question/via"))
                .isEmpty();
        assertThat(api.json("/api/routes?from=KDS&to=Redshift&via=S3").at("/question/via"))
                .hasSize(1);
        assertThat(api.json("/api/reach?from=KDS").get("direction").asText()).isEqualTo("from");
        assertThat(api.json("/api/reach?to=KDS").get("direction").asText()).isEqualTo("to");
    }

    @Test
    void aFailureIsNotKept(Api api) {
        JsonNode before = figures(api);
        api.get("/api/compare?a=nowhere&b=S3");
        api.get("/api/compare?a=nowhere&b=S3");

        assertThat(more(before, figures(api), "answers")).isZero();
    }

    @Test
    void aChangedGraphIsNeverToldFromTheCache(@TempDir Path data, @TempDir Path notes) throws IOException {
        Path note = notes.resolve("firehose.md");
        Files.writeString(note, "# Kinesis Data Firehose\n\n- Delivers to S3.\n");
        try (LiveServer server = new LiveServer(data, notes)) {
            String question = "/api/reach?from=Firehose";
            String old = server.api().get(question).body();
            assertThat(server.api().get(question).body()).isEqualTo(old).contains("Amazon S3");

            Files.writeString(note, "# Kinesis Data Firehose\n\n- Delivers to Redshift.\n");
            server.waitForChange(change -> change.toString().contains("Amazon Redshift"));
            assertThat(server.api().get(question).body())
                    .contains("Amazon Redshift")
                    .doesNotContain("Amazon S3");

            Files.writeString(note, "# Kinesis Data Firehose\n\n- Delivers to S3.\n");
            server.waitForChange(change -> change.at("/facts/gained").toString().contains("Amazon S3"));
            assertThat(server.api().get(question).body()).isEqualTo(old);
        }
    }

    private static JsonNode figures(Api api) {
        return api.json("/api/metrics").get("answerCache");
    }

    private static long more(JsonNode before, JsonNode after, String figure) {
        return after.get(figure).asLong() - before.get(figure).asLong();
    }
}
