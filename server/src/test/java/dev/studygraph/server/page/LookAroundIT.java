package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import org.junit.jupiter.api.Test;

@BrowserTest
class LookAroundIT {

    @Test
    void theWholeMapIsThereAtFirst(Reader reader, Api api) {
        assertThat(reader.open(api, "").onTheMap("*")).hasSize(9).contains("AWS Snowball");
    }

    @Test
    void aClickOpensWhatTheNotesSayOfAThing(Reader reader, Api api) {
        reader.open(api, "").click("amazon-kinesis-data-firehose");

        assertThat(reader.details().locator("h2")).hasText("Amazon Kinesis Data Firehose");
        assertThat(reader.details()).containsText("Delivers to S3 and to Redshift.");
        assertThat(reader.details()).containsText("renamed");
    }

    @Test
    void aDoubleClickShowsWhatIsNearAndAnotherGoesBack(Reader reader, Api api) {
        reader.open(api, "").doubleClick("amazon-s3");
        assertThat(reader.link("Whole map")).isVisible();
        assertThat(reader.onTheMap("*"))
                .containsExactlyInAnyOrder("Amazon S3", "Amazon Kinesis Data Firehose", "Amazon Redshift");

        reader.doubleClick("amazon-kinesis-data-firehose");
        assertThat(reader.link("Collapse")).isVisible();
        assertThat(reader.onTheMap("*")).contains("Apache Parquet", "JSON", "Amazon Kinesis Data Streams");

        reader.link("Whole map").click();
        assertThat(reader.link("Whole map")).not().isVisible();
        assertThat(reader.onTheMap("*")).hasSize(9);
    }

    @Test
    void theLegendCountsKindsAndHidesThem(Reader reader, Api api) {
        reader.open(api, "")
                .page()
                .locator(".legend a")
                .getByText("Service")
                .first()
                .click();

        assertThat(reader.page().locator(".legend-entry.off")).containsText("Service 5");
        assertThat(reader.onTheMap("*"))
                .containsExactlyInAnyOrder("Apache Parquet", "JSON", "Clickstream", "COPY command");
    }

    @Test
    void aLineTellsWhatIsSaidOfItsEnds(Reader reader, Api api) {
        reader.open(api, "?pair=amazon-kinesis-data-firehose,amazon-redshift&front=details");

        assertThat(reader.details().locator(".sentence"))
                .hasText("Amazon Kinesis Data Firehose writes to Amazon Redshift");
        assertThat(reader.details()).containsText("2 lines in 2 notes");
    }

    @Test
    void theIndexListsTheMapAsText(Reader reader, Api api) {
        reader.open(api, "?tab=index")
                .page()
                .getByLabel("Filter the index by name")
                .fill("kds");

        assertThat(reader.panel().locator("tbody tr")).hasCount(1);
        assertThat(reader.panel().locator("tbody")).containsText("Amazon Kinesis Data Streams");
    }

    @Test
    void twoThingsStandSideBySide(Reader reader, Api api) {
        reader.open(api, "?pair=amazon-kinesis-data-firehose,amazon-kinesis-data-streams&front=details")
                .link("Compare the two")
                .click();

        assertThat(reader.panel().locator(".compare thead .thing"))
                .hasText(new String[] {"Amazon Kinesis Data Firehose", "Amazon Kinesis Data Streams"});
        assertThat(reader.panel().locator(".compare .own").getByText("near real time delivery"))
                .isVisible();
    }
}
