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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void whereALinkIsMissingTheLineThatWouldAddItIsGiven() {
        JsonNode missing = api.json("/api/routes?from=kafka&to=S3").at("/noRoute/missing");

        assertThat(missing.at("/from/name").asText()).isEqualTo("Apache Kafka");
        assertThat(missing.at("/to/name").asText()).isEqualTo("Amazon Kinesis Data Firehose");
        assertThat(missing.get("line").asText()).isEqualTo("Amazon Kinesis Data Firehose reads from Apache Kafka.");
        assertThat(missing.at("/similar/thing/name").asText()).isEqualTo("Amazon Kinesis Data Streams");
        assertThat(missing.at("/similar/sentence").asText())
                .isEqualTo("Amazon Kinesis Data Firehose reads from Amazon Kinesis Data Streams");
        assertThat(missing.at("/similar/evidence/0/line").asInt()).isEqualTo(9);
    }

    @Test
    void aMissingLinkKeepsToWhatTheQuestionRulesOut() {
        JsonNode missing =
                api.json("/api/routes?from=kafka&to=S3&avoid=Firehose").at("/noRoute/missing");

        assertThat(missing.findValuesAsText("name")).doesNotContain("Amazon Kinesis Data Firehose");
        assertThat(missing.get("line").asText()).isEqualTo("Apache Kafka writes to Amazon S3.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=S3&to=S3", "q=How+do+I+convert+data+in+S3+back+into+S3%3F", "q=S3+to+S3"})
    void fromAThingBackToItselfTheRoundTripIsFound(String question) {
        JsonNode answer = api.json("/api/routes?" + question);

        assertThat(Api.each(answer.at("/routes/0/stops"), "name"))
                .containsExactly("Amazon S3", "AWS Glue", "Amazon S3");
    }

    @Test
    void whatCanReplaceAStopIsStatedWithItsLines() {
        JsonNode answer = api.json("/api/routes/replacements?from=clickstream&to=Firehose&replace=KDS");

        JsonNode kafka = answer.at("/items/0");
        assertThat(kafka.at("/thing/name").asText()).isEqualTo("Apache Kafka");
        assertThat(kafka.at("/alternative/0/line").asInt()).isEqualTo(3);
        assertThat(kafka.at("/in/sentence").asText()).isEqualTo("Apache Kafka reads from Clickstream data");
        assertThat(kafka.at("/in/inferred").asBoolean()).isFalse();
        assertThat(kafka.at("/in/evidence/0/heading").asText()).isEqualTo("Apache Kafka");
        assertThat(kafka.get("out").isNull()).isTrue();
        assertThat(kafka.at("/notStated/0").asText())
                .isEqualTo("Your notes do not state that data get from Apache Kafka to Amazon Kinesis Data Firehose.");
        assertThat(answer.get("message").asText()).endsWith("; these have one side of it.");
    }

    @Test
    void aReplacementOfAnEndNeedsOneLinkOnly() {
        JsonNode answer = api.json("/api/routes/replacements?from=clickstream&replace=KDS");

        assertThat(answer.at("/items/0/notStated")).isEmpty();
        assertThat(answer.get("message").asText())
                .isEqualTo("By your notes, 1 thing can replace Amazon Kinesis Data Streams after Clickstream data.");
    }

    @Test
    void aHopOpensIntoTheStepsThatALineTellsInside() {
        JsonNode hop = api.json("/api/routes?from=KDS&to=Redshift").at("/routes/0/hops/1");

        assertThat(hop.get("sentence").asText()).isEqualTo("Amazon Kinesis Data Firehose writes to Amazon Redshift");
        assertThat(hop.at("/inside/through/name").asText()).isEqualTo("Amazon S3");
        assertThat(Api.each(hop.at("/inside/with"), "name")).containsExactly("Redshift COPY command");
        assertThat(hop.at("/inside/sentences/1").asText()).isEqualTo("Amazon Redshift reads from Amazon S3");
        assertThat(hop.at("/inside/evidence/0/line").asInt()).isEqualTo(11);
        assertThat(api.json("/api/routes?from=KDS&to=S3").at("/routes/0/hops/1").has("inside"))
                .isFalse();
    }

    @Test
    void aSearchThatEndsAtTheMostStopsSaysSo() {
        JsonNode answer = api.json("/api/routes?from=SQS&to=Aurora");

        assertThat(answer.get("routes")).isEmpty();
        assertThat(answer.get("cut").asBoolean()).isTrue();
        assertThat(answer.get("cutBecause").asText())
                .isEqualTo("Your notes give a way with more than 8 hops; longer ones are not shown.");
        assertThat(api.json("/api/routes?from=SQS&to=DynamoDB").get("cut").asBoolean())
                .isFalse();
    }
}
