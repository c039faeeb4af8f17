package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import org.junit.jupiter.api.Test;

@StudyGraphTest
class OverviewEndpointIT {

    @Test
    void theGraphIsCounted(Api api) {
        assertThat(api.json("/api/overview").get("counts").toString())
                .isEqualTo("{\"entities\":9,\"facts\":11,\"flows\":5,\"tips\":1,\"notes\":2}");
    }

    @Test
    void eachTopicTellsHowMuchTheNotesSayAboutIt(Api api) {
        JsonNode topic = api.json("/api/overview").at("/domains/0/topics/0");

        assertThat(topic.get("name").asText()).isEqualTo("Create data repositories");
        assertThat(Api.each(topic.get("covers"), "name")).containsExactly("Amazon Redshift", "Amazon S3");
        assertThat(topic.get("flows").asInt()).isEqualTo(3);
        assertThat(topic.get("statements").asInt()).isEqualTo(4);
    }

    @Test
    void theQuestionsToAskHaveAnAnswerThatIsNotAtHand(Api api) {
        assertThat(api.json("/api/overview").get("ask"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "How do I get Clickstream into Amazon Kinesis Data Firehose?",
                        "How do I get Amazon Kinesis Data Streams into Amazon Redshift?");
    }

    @Test
    void theBestConnectedThingsComeFirst(Api api) {
        assertThat(Api.each(api.json("/api/overview").get("connected"), "id"))
                .startsWith("amazon-kinesis-data-firehose");
    }

    @Test
    void workedQuestionsComeWithTheirReasoning(Api api) {
        JsonNode question = api.json("/api/overview").at("/questions/0");

        assertThat(question.get("title").asText()).isEqualTo("Q1");
        assertThat(question.get("reasoning").asText())
                .isEqualTo("Firehose, because it delivers to Redshift by itself.");
        assertThat(question.at("/about/0/name").asText()).isEqualTo("Amazon Kinesis Data Firehose");
    }
}
