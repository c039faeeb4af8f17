package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@StudyGraphTest
class EntitiesEndpointIT {

    @Test
    void theIndexIsInTheOrderOfNames(Api api) {
        JsonNode index = api.json("/api/entities");

        assertThat(Api.each(index.get("items"), "name"))
                .containsExactly(
                        "Amazon Kinesis Data Firehose",
                        "Amazon Kinesis Data Streams",
                        "Amazon Redshift",
                        "Amazon S3",
                        "Apache Parquet",
                        "AWS Snowball",
                        "Clickstream",
                        "COPY command",
                        "JSON");
        assertThat(index.get("total").asInt()).isEqualTo(9);
        assertThat(index.get("cursor").isNull()).isTrue();
    }

    @Test
    void theCursorLeadsThroughAllParts(Api api) {
        List<String> names = new ArrayList<>();
        String next = "";
        do {
            JsonNode part = api.json("/api/entities?kind=Service&limit=2&cursor=" + next);
            names.addAll(Api.each(part.get("items"), "name"));
            next = part.get("cursor").asText("");
        } while (!next.isEmpty());

        assertThat(names)
                .containsExactly(
                        "Amazon Kinesis Data Firehose",
                        "Amazon Kinesis Data Streams",
                        "Amazon Redshift",
                        "Amazon S3",
                        "AWS Snowball");
    }

    @Test
    void aThingIsFoundByAnotherNameAndTheMatchSaysSo(Api api) {
        JsonNode hit = api.json("/api/entities?q=KDS").at("/items/0");

        assertThat(hit.get("name").asText()).isEqualTo("Amazon Kinesis Data Streams");
        assertThat(hit.get("match").asText()).isEqualTo("alias: KDS");
        assertThat(hit.get("flows").asInt()).isEqualTo(2);
    }

    @Test
    void aThingIsFoundByItsNameOfToday(Api api) {
        JsonNode hit = api.json("/api/entities?q=amazon+data+firehose").at("/items/0");

        assertThat(hit.get("id").asText()).isEqualTo("amazon-kinesis-data-firehose");
        assertThat(hit.at("/today/status").asText()).isEqualTo("renamed");
        assertThat(hit.at("/today/name").asText()).isEqualTo("Amazon Data Firehose");
    }

    @Test
    void theStartOfANameIsEnough(Api api) {
        assertThat(Api.each(api.json("/api/entities?q=amazon+kin").get("items"), "name"))
                .containsExactly("Amazon Kinesis Data Firehose", "Amazon Kinesis Data Streams");
    }

    @Test
    void aPartOfANameIsEnough(Api api) {
        assertThat(Api.each(api.json("/api/entities?q=data+str").get("items"), "name"))
                .containsExactly("Amazon Kinesis Data Streams");
    }

    @Test
    void aMisspelledNameIsFound(Api api) {
        JsonNode hit = api.json("/api/entities?q=redshft").at("/items/0");

        assertThat(hit.get("name").asText()).isEqualTo("Amazon Redshift");
        assertThat(hit.get("match").asText()).isEqualTo("spelling");
    }

    @Test
    void kindsAreCountedWhateverKindIsAskedFor(Api api) {
        JsonNode found = api.json("/api/entities?q=amazon&kind=Format");

        assertThat(found.get("items")).isEmpty();
        assertThat(found.get("kinds").toString()).isEqualTo("[{\"kind\":\"Service\",\"count\":4}]");
    }

    @Test
    void whatNothingMatchesIsAnEmptyList(Api api) {
        assertThat(api.json("/api/entities?q=zzzzzz").get("total").asInt()).isZero();
        assertThat(api.json("/api/entities?q=%3A%28%2A~").get("total").asInt()).isZero();
    }

    @Test
    void aThingComesWithEverythingThatTheNotesSayOfIt(Api api) {
        JsonNode firehose = api.json("/api/entities/amazon-kinesis-data-firehose");

        assertThat(Api.each(firehose.get("relations"), "words"))
                .containsExactly("writes to", "reads from", "converts to");
        assertThat(Api.each(firehose.at("/relations/0/items"), "name")).containsExactly("Amazon Redshift", "Amazon S3");
        assertThat(firehose.at("/relations/0/items/0/support").asInt()).isEqualTo(2);
        assertThat(Api.each(firehose.get("formats"), "name")).containsExactly("JSON");
        assertThat(firehose.at("/uses/0").toString())
                .startsWith("{\"id\":null,\"name\":\"near real time delivery\",\"kind\":null");
        assertThat(Api.each(firehose.get("questions"), "title")).containsExactly("Q1");
        assertThat(Api.each(firehose.at("/tips/0/about"), "id"))
                .containsExactly("amazon-kinesis-data-firehose", "amazon-kinesis-data-streams");
    }

    @Test
    void everyFactHasItsPlaceInTheNotes(Api api) {
        JsonNode limit = api.json("/api/entities/amazon-kinesis-data-streams").at("/limits/0/evidence/0");

        assertThat(limit.toString())
                .isEqualTo("{\"note\":\"streaming.md\",\"line\":4,\"endLine\":4,"
                        + "\"quote\":\"Keeps records for up to 365 days.\",\"heading\":\"Kinesis Data Streams\"}");
    }

    @Test
    void aDeniedFactIsKeptApartOnBothSides(Api api) {
        JsonNode streams = api.json("/api/entities/amazon-kinesis-data-streams");
        JsonNode s3 = api.json("/api/entities/amazon-s3");

        assertThat(Api.each(streams.get("relations"), "relation")).doesNotContain("WRITES_TO");
        assertThat(streams.at("/denied/0/name").asText()).isEqualTo("Amazon S3");
        assertThat(s3.at("/denied/0/direction").asText()).isEqualTo("in");
    }

    @Test
    void anUnknownThingIsNotFoundButSomethingLikeItIsSuggested(Api api) {
        var answer = api.get("/api/entities/amazon-redshft");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Api.each(Api.json(answer).get("suggestions"), "name")).containsExactly("Amazon Redshift");
    }

    @Test
    void aCursorThatIsNoneIsRefused(Api api) {
        assertThat(api.json("/api/entities?cursor=abc").get("detail").asText())
                .isEqualTo("cursor takes what an answer gave as its cursor.");
    }
}
