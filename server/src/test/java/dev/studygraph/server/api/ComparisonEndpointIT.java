package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@StudyGraphTest
class ComparisonEndpointIT {

    @Test
    void whatIsSaidOfBothIsSharedAndTheRestIsNot(Api api) {
        JsonNode answer = api.json("/api/compare?a=firehose&b=KDS");

        assertThat(Api.each(answer.get("things"), "name"))
                .containsExactly("Amazon Kinesis Data Firehose", "Amazon Kinesis Data Streams");
        assertThat(Api.each(answer.get("rows"), "title"))
                .containsExactly(
                        "writes to",
                        "reads from",
                        "is read by",
                        "converts to",
                        "limits",
                        "formats",
                        "suited for",
                        "not",
                        "exam tips");
        assertThat(row(answer, "reads from"))
                .containsExactly(List.of("Amazon Kinesis Data Streams"), List.of("Clickstream"));
        assertThat(row(answer, "limits")).containsExactly(List.of(), List.of("records kept for up to 365 days"));
        assertThat(row(answer, "not")).containsExactly(List.of(), List.of("writes to Amazon S3"));
        assertThat(answer.at("/rows/8/columns/0/0/shared").asBoolean()).isTrue();
        assertThat(answer.at("/rows/0/columns/0/0/shared").asBoolean()).isFalse();
        assertThat(answer.at("/rows/0/columns/0/0/evidence/0/note").asText()).isNotEmpty();
    }

    @Test
    void threeThingsFitSideBySide(Api api) {
        assertThat(api.json("/api/compare?a=firehose&b=KDS&c=S3").at("/rows/0/columns"))
                .hasSize(3);
    }

    @Test
    void anUnknownNameIsToldWithNearOnes(Api api) {
        JsonNode problem = Api.json(api.get("/api/compare?a=S3&b=Redshiftt+Spectral"));

        assertThat(Api.each(problem.get("suggestions"), "id")).contains("amazon-redshift");
    }

    private static List<List<String>> row(JsonNode answer, String title) {
        return StreamSupport.stream(answer.get("rows").spliterator(), false)
                .filter(row -> row.get("title").asText().equals(title))
                .flatMap(row -> StreamSupport.stream(row.get("columns").spliterator(), false))
                .map(column -> Api.each(column, "name"))
                .toList();
    }
}
