package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import org.junit.jupiter.api.Test;

@StudyGraphTest
class GraphEndpointIT {

    @Test
    void theWholeGraphIsDrawnWithItsCounts(Api api) {
        JsonNode graph = api.json("/api/graph");

        assertThat(Api.each(graph.get("nodes"), "id"))
                .containsExactly(
                        "amazon-kinesis-data-firehose",
                        "amazon-kinesis-data-streams",
                        "amazon-redshift",
                        "amazon-s3",
                        "apache-parquet",
                        "clickstream",
                        "copy-command",
                        "json",
                        "aws-snowball");
        assertThat(graph.at("/total/nodes").asInt()).isEqualTo(9);
        assertThat(Api.each(graph.get("kinds"), "kind")).containsExactly("Service", "Format", "DataSource", "Feature");
        assertThat(graph.get("version").asText()).hasSize(64);
    }

    @Test
    void anEdgeTellsItsVerbAndWhichWayDataMoves(Api api) {
        JsonNode graph = api.json("/api/graph?kind=service&relation=reads_from");

        assertThat(graph.get("edges").findValuesAsText("id"))
                .containsExactly(
                        "amazon-kinesis-data-firehose|READS_FROM|amazon-kinesis-data-streams",
                        "amazon-redshift|READS_FROM|amazon-s3");
        assertThat(graph.at("/edges/0/words").asText()).isEqualTo("reads from");
        assertThat(graph.at("/edges/0/flow").asText()).isEqualTo("backward");
    }

    @Test
    void whatTheNotesDenyIsMarked(Api api) {
        JsonNode graph = api.json("/api/graph?relation=WRITES_TO");

        assertThat(graph.get("edges"))
                .filteredOn(edge -> edge.get("denied").asBoolean())
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.get("from").asText()).isEqualTo("amazon-kinesis-data-streams");
                    assertThat(edge.get("to").asText()).isEqualTo("amazon-s3");
                });
    }

    @Test
    void everyNodeHasAPlaceOfItsOwn(Api api) {
        JsonNode graph = api.json("/api/graph");

        assertThat(graph.get("places")).hasSameSizeAs(graph.get("nodes")).doesNotHaveDuplicates();
    }

    @Test
    void theMostToldOfComeFirstUpToTheLimit(Api api) {
        assertThat(Api.each(api.json("/api/graph?limit=1").get("nodes"), "name"))
                .containsExactly("Amazon Kinesis Data Firehose");
    }

    @Test
    void aWrongParameterIsExplained(Api api) {
        assertThat(api.json("/api/graph?kind=planet").get("detail").asText())
                .isEqualTo("kind takes one of [Service, Feature, Format, DataSource, Framework, Concept].");
        assertThat(api.get("/api/graph?limit=0").statusCode()).isEqualTo(400);
    }
}
