package dev.studygraph.server.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.note.Note;
import dev.studygraph.server.Api;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer says beside the route itself, over the note {@code pipeline.md}. */
class PipelineAnswersIT {

    private static AskedServer server;
    private static Api api;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        try (InputStream note = Objects.requireNonNull(PipelineAnswersIT.class.getResourceAsStream("pipeline.md"))) {
            String text = new String(note.readAllBytes(), StandardCharsets.UTF_8);
            server = new AskedServer(
                    data, new Extractor(Catalogue.shipped()).read(List.of(new Note("pipeline.md", text))));
            api = server.api();
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatAStopMayBeConfusedWithIsTold() {
        JsonNode confusion = api.json("/api/routes?from=clickstream&to=S3").at("/routes/0/toKnow/confusions/0");

        assertThat(confusion.get("sentence").asText())
                .isEqualTo("Amazon Kinesis Data Streams is an alternative to Apache Kafka");
        assertThat(confusion.at("/thing/name").asText()).isEqualTo("Amazon Kinesis Data Streams");
        assertThat(confusion.at("/other/name").asText()).isEqualTo("Apache Kafka");
        assertThat(confusion.at("/evidence/0/line").asInt()).isEqualTo(3);
    }

    @Test
    void whatIsSaidOfTheStopsBetweenComesFirst() {
        JsonNode toKnow = api.json("/api/routes?from=clickstream&to=S3").at("/routes/0/toKnow");

        assertThat(toKnow.at("/limits/0/thing/name").asText()).isEqualTo("Amazon Kinesis Data Streams");
        assertThat(toKnow.at("/tips/0/line").asInt()).isEqualTo(13);
        assertThat(toKnow.at("/changed").findValuesAsText("status")).contains("renamed");
    }
}
