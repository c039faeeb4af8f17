package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import org.junit.jupiter.api.Test;

@StudyGraphTest
class TipsEndpointIT {

    @Test
    void aTipComesWithItsPlaceAndWhatItIsAbout(Api api) {
        JsonNode tips = api.json("/api/tips");

        assertThat(tips.get("total").asInt()).isEqualTo(1);
        assertThat(tips.at("/items/0/kind").asText()).isEqualTo("explicit");
        assertThat(tips.at("/items/0/line").asInt()).isEqualTo(14);
        assertThat(Api.each(tips.at("/items/0/about"), "name"))
                .containsExactly("Amazon Kinesis Data Firehose", "Amazon Kinesis Data Streams");
    }

    @Test
    void tipsAreFoundByThingAndByWords(Api api) {
        assertThat(api.json("/api/tips?about=amazon-kinesis-data-streams")
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.json("/api/tips?about=amazon-s3").get("total").asInt()).isZero();
        assertThat(api.json("/api/tips?q=REAL+near").get("total").asInt()).isEqualTo(1);
        assertThat(api.json("/api/tips?q=real+far").get("total").asInt()).isZero();
    }
}
