package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import org.junit.jupiter.api.Test;

@StudyGraphTest
class NotesEndpointIT {

    @Test
    void allNotesAreListedWithWhatWasFound(Api api) {
        assertThat(api.json("/api/notes").get("items").toString())
                .isEqualTo(
                        "[{\"path\":\"storage/warehouse.md\",\"title\":\"Redshift\","
                                + "\"lines\":13,\"facts\":3,\"tips\":0},"
                                + "{\"path\":\"streaming.md\",\"title\":\"Kinesis Data Streams\",\"lines\":14,\"facts\":9,\"tips\":1}]");
    }

    @Test
    void eachLineHasItsFacts(Api api) {
        JsonNode line = api.json("/api/notes/streaming.md").at("/lines/9");

        assertThat(line.get("line").asInt()).isEqualTo(10);
        assertThat(line.get("text").asText()).isEqualTo("- Delivers to S3 and to Redshift.");
        assertThat(line.get("facts").findValuesAsText("words")).containsExactly("writes to", "writes to");
        assertThat(line.at("/facts/0/object/name").asText()).isEqualTo("Amazon Redshift");
        assertThat(Api.each(line.get("mentions"), "id"))
                .containsExactly("amazon-kinesis-data-firehose", "amazon-redshift", "amazon-s3");
    }

    @Test
    void aNoteInAFolderIsFoundByItsPath(Api api) {
        assertThat(api.json("/api/notes/storage/warehouse.md").get("lines")).hasSize(13);
    }

    @Test
    void aDeniedFactAndATipAreMarkedOnTheirLines(Api api) {
        JsonNode lines = api.json("/api/notes/streaming.md").get("lines");

        assertThat(lines.at("/4/facts/0/denied").asBoolean()).isTrue();
        assertThat(lines.at("/13/tips").asInt()).isEqualTo(1);
        assertThat(lines.at("/12/tips").asInt()).isZero();
    }

    @Test
    void eachFactTellsItsRuleAndEachOtherLineWhyItStatesNothing(Api api) {
        JsonNode lines = api.json("/api/notes/streaming.md").get("lines");

        assertThat(lines.at("/9/facts/0/rule").asText()).isEqualTo("a verb of delivering");
        assertThat(lines.at("/9/reasons")).isEmpty();
        assertThat(lines.at("/0/reasons/0").asText()).startsWith("A heading");
        assertThat(lines.at("/1/reasons")).isEmpty();
    }

    @Test
    void aNoteThatIsNotThereIsNotFound(Api api) {
        assertThat(api.get("/api/notes/etc/passwd").statusCode()).isEqualTo(404);
    }
}
