package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StudyGraphTest
class ReachEndpointIT {

    @Test
    void whatAThingReachesStandsInRings(Api api) {
        JsonNode answer = api.json("/api/reach?from=clickstream+data");

        assertThat(answer.get("direction").asText()).isEqualTo("from");
        assertThat(answer.at("/thing/name").asText()).isEqualTo("Clickstream");
        assertThat(rings(answer))
                .containsExactly(
                        List.of("Amazon Kinesis Data Streams"),
                        List.of("Amazon Kinesis Data Firehose"),
                        List.of("Amazon Redshift", "Amazon S3"));
        assertThat(answer.get("cut").asBoolean()).isFalse();
    }

    @Test
    void whatReachesAThingIsProvedMoveByMove(Api api) {
        JsonNode answer = api.json("/api/reach?to=S3");
        JsonNode move = answer.at("/rings/1/things/0/move");

        assertThat(rings(answer))
                .containsExactly(
                        List.of("Amazon Kinesis Data Firehose"),
                        List.of("Amazon Kinesis Data Streams"),
                        List.of("Clickstream"));
        assertThat(move.get("sentence").asText())
                .isEqualTo("Amazon Kinesis Data Firehose reads from Amazon Kinesis Data Streams");
        assertThat(move.get("from").asText()).isEqualTo("amazon-kinesis-data-streams");
        assertThat(move.at("/evidence/0/quote").asText()).isEqualTo("Reads from Kinesis Data Streams.");
    }

    @Test
    void whatIsMoreThanWasAskedForIsCut(Api api) {
        JsonNode all = api.json("/api/reach?from=clickstream&limit=4");
        JsonNode some = api.json("/api/reach?from=clickstream&limit=3");
        JsonNode rings = api.json("/api/reach?from=clickstream&limit=2");

        assertThat(all.get("cut").asBoolean()).isFalse();
        assertThat(rings(some)).hasSize(3).last().isEqualTo(List.of("Amazon Redshift"));
        assertThat(some.get("cut").asBoolean()).isTrue();
        assertThat(rings(rings)).hasSize(2);
        assertThat(rings.get("cut").asBoolean()).isTrue();
        assertThat(api.get("/api/reach?from=clickstream&limit=2").headers().firstValue("ETag"))
                .isEmpty();
    }

    @Test
    void whatNoNoteLeadsFromHasNoRings(Api api) {
        assertThat(api.json("/api/reach?from=aws-snowball").get("rings")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=", "?from=S3&to=KDS", "?from=S3&limit=1001"})
    void aQuestionForNothingOrForBothIsRefused(String query, Api api) {
        assertThat(api.get("/api/reach" + query).statusCode()).isEqualTo(400);
    }

    private static List<List<String>> rings(JsonNode answer) {
        return StreamSupport.stream(answer.get("rings").spliterator(), false)
                .map(ring -> StreamSupport.stream(ring.get("things").spliterator(), false)
                        .map(reached -> reached.at("/thing/name").asText())
                        .toList())
                .toList();
    }
}
