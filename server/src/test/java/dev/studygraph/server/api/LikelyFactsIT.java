package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.correct.Corrections;
import dev.studygraph.extract.Findings;
import dev.studygraph.server.Api;
import dev.studygraph.server.OwnServer;
import dev.studygraph.server.SmallGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over the two short notes, which seem to say one thing more: that Redshift unloads reports to Snowball. */
class LikelyFactsIT {

    private static final String ROUTE = "/api/routes?from=Firehose&to=AWS+Snowball";

    private static OwnServer server;
    private static Api api;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = new OwnServer(data, SmallGraph.shelfWithLikelyFact().findings(), UnaryOperator.identity());
        api = server.api();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            /api/entities/{id};            /api/entities/amazon-redshift;                      /relations/0/items/0
            /api/entities/{id};            /api/entities/aws-snowball;                         /relations/0/items/0
            /api/entities/{id}/neighbours; /api/entities/aws-snowball/neighbours;              /edges/0
            /api/graph;                    /api/graph?relation=WRITES_TO;                      /edges/3
            /api/edges;                    /api/edges?from=amazon-redshift&to=aws-snowball;    /relations/0
            /api/notes/{path};             /api/notes/storage/warehouse.md;                    /lines/2/facts/2
            """)
    void aLikelyFactSaysSoAndWhatMoves(String path, String target, String at) {
        JsonNode fact = api.json(target).at(at);

        assertThat(fact.path("confidence").asText()).as(fact.toString()).isEqualTo("likely");
        assertThat(fact.path("carries").asText()).isEqualTo("reports");
        new ApiDescription(api).check(path, api.get(target));
    }

    @Test
    void aSureFactSaysNothingOfIt() {
        JsonNode item = api.json("/api/entities/amazon-kinesis-data-firehose").at("/relations/0/items/0");

        assertThat(item.has("confidence")).isFalse();
        assertThat(item.has("carries")).isFalse();
    }

    @Test
    void aHopTellsWhatMoves() {
        String target = "/api/routes?from=Firehose&to=Redshift&via=S3";

        assertThat(api.json(target).at("/routes/0/hops/0").has("carries")).isFalse();
        assertThat(api.json(target).at("/routes/0/hops/1/carries").asText()).isEqualTo("files");
        new ApiDescription(api).check("/api/routes", api.get(target));
    }

    @Test
    void theAnswerAsMarkdownTellsWhatMoves() {
        assertThat(api.get("/api/routes?from=S3&to=Redshift&format=markdown").body())
                .contains("Amazon Redshift reads from Amazon S3, carries files");
    }

    @Test
    void aComparisonMarksWhatIsLikely() {
        JsonNode said = api.json("/api/compare?a=Redshift&b=Firehose").at("/rows/0/columns/0");

        assertThat(said.findValuesAsText("confidence")).containsExactly("likely");
    }

    @Test
    void noRouteWalksALikelyFlow() {
        assertThat(api.json(ROUTE).get("routes")).isEmpty();
        assertThat(api.json("/api/reach?from=Redshift").get("rings")).isEmpty();
    }

    @Test
    void aRouteWalksAConfirmedFlow(@TempDir Path folder, @TempDir Path data) throws IOException {
        Files.writeString(
                folder.resolve(Corrections.FILE),
                "- confirm: {subject: Redshift, relation: WRITES_TO, object: AWS Snowball}\n");
        Findings confirmed = Corrections.read(List.of(folder))
                .apply(SmallGraph.shelfWithLikelyFact().findings(), Catalogue.shipped());
        try (OwnServer corrected = new OwnServer(data, confirmed, UnaryOperator.identity())) {
            assertThat(corrected.api().json(ROUTE).at("/routes/0/stops").findValuesAsText("name"))
                    .containsExactly("Amazon Kinesis Data Firehose", "Amazon Redshift", "AWS Snowball");
        }
    }
}
