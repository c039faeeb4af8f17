package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import org.junit.jupiter.api.Test;

@StudyGraphTest
class NeighboursEndpointIT {

    @Test
    void theBestSupportedNeighboursComeFirst(Api api) {
        JsonNode around = api.json("/api/entities/amazon-kinesis-data-firehose/neighbours?limit=2");

        assertThat(around.at("/center/name").asText()).isEqualTo("Amazon Kinesis Data Firehose");
        assertThat(Api.each(around.get("nodes"), "id"))
                .containsExactly("amazon-redshift", "amazon-kinesis-data-streams");
        assertThat(around.get("total").asInt()).isEqualTo(5);
        assertThat(around.get("cursor").asText()).isNotEmpty();
    }

    @Test
    void edgesAmongTheNeighboursAreDrawnToo(Api api) {
        JsonNode around =
                api.json("/api/entities/amazon-kinesis-data-firehose/neighbours?direction=out&relation=WRITES_TO");

        assertThat(Api.each(around.get("edges"), "id"))
                .containsExactly(
                        "amazon-kinesis-data-firehose|WRITES_TO|amazon-redshift",
                        "amazon-kinesis-data-firehose|WRITES_TO|amazon-s3",
                        "amazon-redshift|READS_FROM|amazon-s3");
    }

    @Test
    void countsTellWhatThereIsByRelation(Api api) {
        JsonNode around = api.json("/api/entities/amazon-s3/neighbours");

        assertThat(around.get("counts").toString())
                .isEqualTo("[{\"relation\":\"READS_FROM\",\"direction\":\"in\",\"words\":\"is read by\",\"count\":1},"
                        + "{\"relation\":\"WRITES_TO\",\"direction\":\"in\",\"words\":\"is written by\",\"count\":1}]");
    }

    @Test
    void aThingWithoutNeighboursHasNone(Api api) {
        JsonNode around = api.json("/api/entities/aws-snowball/neighbours");

        assertThat(around.get("nodes")).isEmpty();
        assertThat(around.get("total").asInt()).isZero();
    }

    @Test
    void aDirectionThatIsNoneIsRefused(Api api) {
        assertThat(api.get("/api/entities/amazon-s3/neighbours?direction=up").statusCode())
                .isEqualTo(400);
        assertThat(api.get("/api/entities/no-such-thing/neighbours").statusCode())
                .isEqualTo(404);
    }
}
