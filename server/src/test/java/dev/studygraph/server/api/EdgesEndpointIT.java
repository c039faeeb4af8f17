package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import org.junit.jupiter.api.Test;

@StudyGraphTest
class EdgesEndpointIT {

    @Test
    void allSentencesOfAnEdgeAreListedInTheOrderOfTheNotes(Api api) {
        JsonNode relation = api.json("/api/edges?from=amazon-kinesis-data-firehose&to=amazon-redshift")
                .at("/relations/0");

        assertThat(relation.get("words").asText()).isEqualTo("writes to");
        assertThat(relation.get("direction").asText()).isEqualTo("forward");
        assertThat(Api.each(relation.get("evidence"), "note")).containsExactly("storage/warehouse.md", "streaming.md");
    }

    @Test
    void anEdgeIsFoundFromItsOtherEndToo(Api api) {
        JsonNode between = api.json("/api/edges?from=amazon-s3&to=amazon-redshift");

        assertThat(between.at("/from/name").asText()).isEqualTo("Amazon S3");
        assertThat(between.at("/relations/0/direction").asText()).isEqualTo("backward");
    }

    @Test
    void aDeniedRelationSaysSo(Api api) {
        JsonNode between = api.json("/api/edges?from=amazon-kinesis-data-streams&to=amazon-s3");

        assertThat(between.at("/relations/0/denied").asBoolean()).isTrue();
        assertThat(between.at("/relations/0/relation").asText()).isEqualTo("WRITES_TO");
    }

    @Test
    void twoThingsThatHaveNothingToDoWithEachOtherHaveNoRelations(Api api) {
        assertThat(api.json("/api/edges?from=aws-snowball&to=json").get("relations"))
                .isEmpty();
    }

    @Test
    void theUnknownEndIsNamed(Api api) {
        assertThat(api.json("/api/edges?from=json&to=jsn").get("detail").asText())
                .isEqualTo("Nothing in the notes goes by the name \"jsn\".");
        assertThat(api.json("/api/edges?from=json").get("detail").asText()).isEqualTo("to is missing.");
    }
}
