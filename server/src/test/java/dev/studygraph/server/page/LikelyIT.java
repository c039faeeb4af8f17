package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import dev.studygraph.server.OwnServer;
import dev.studygraph.server.SmallGraph;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the notes only seem to say, on the page. */
@ExtendWith(BrowserExtension.class)
class LikelyIT {

    private static final String STYLE = "cy.getElementById('%s').style('line-style')";

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

    @Test
    void aLikelyLineIsDotted(Reader reader) {
        reader.open(api, "");

        assertThat(reader.map(STYLE.formatted("amazon-redshift|WRITES_TO|aws-snowball")))
                .isEqualTo("dotted");
        assertThat(reader.map(STYLE.formatted("amazon-redshift|READS_FROM|amazon-s3")))
                .isEqualTo("solid");
    }

    @Test
    void theDetailsOfAThingSayWhatIsLikelyAndWhatMoves(Reader reader) {
        reader.open(api, "?node=amazon-redshift&front=details");

        assertThat(reader.details().locator(".badge")).hasText("likely");
        assertThat(reader.details()).containsText("carries reports");
    }

    @Test
    void theDetailsOfALineSayThatNoRouteGoesByIt(Reader reader) {
        reader.open(api, "?pair=amazon-redshift,aws-snowball&front=details");

        assertThat(reader.details().locator(".sentence .badge")).hasText("likely");
        assertThat(reader.details().locator(".meaning")).containsText("no route goes by it until you confirm it");
    }

    @Test
    void aHopSaysWhatMoves(Reader reader) {
        reader.open(api, "").ask("from S3 to Redshift");

        assertThat(reader.panel().locator(".hop-says")).containsText("carries files");
    }

    @Test
    void whatOnlySeemsToBeSaidOfTheDirectWayIsToldAsThat(Reader reader) {
        reader.open(api, "").ask("How do I get clickstream data into Firehose?");
        reader.link("Why not direct?").click();

        assertThat(reader.panel().locator(".direct"))
                .containsText(
                        "Your notes only seem to say that data get from Clickstream to Amazon Kinesis Data Firehose"
                                + " in one move; no route goes by it until you confirm it.");
        assertThat(reader.panel().locator(".direct blockquote")).hasText("Takes JSON, converts it to Parquet.");
        assertThat(reader.panel().locator(".direct")).not().containsText("No line of your notes");
    }

    @Test
    void aNoteMarksWhatIsLikely(Reader reader) {
        reader.open(api, "?tab=notes&note=storage/warehouse.md");

        assertThat(reader.panel().locator(".fact").getByText("AWS Snowball (likely)"))
                .isVisible();
    }
}
