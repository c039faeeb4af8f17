package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.studygraph.server.Api;
import org.junit.jupiter.api.Test;

@BrowserTest
class SearchIT {

    @Test
    void aSlashGoesToTheBarAndResultsStandByKindWithWhyTheyFit(Reader reader, Api api) {
        reader.open(api, "").canvas().press("/");
        assertThat(reader.askBar()).isFocused();
        reader.page().keyboard().type("kds");

        Locator services = reader.page().getByRole(AriaRole.GROUP, named("Service"));
        assertThat(services.getByRole(AriaRole.OPTION)).containsText("Amazon Kinesis Data Streams");
        assertThat(services.locator(".suggestion-why")).containsText("alias: KDS");
        assertThat(services).containsText("in your notes");
    }

    @Test
    void aMisspellingIsFoundAndSaidToBeOne(Reader reader, Api api) {
        reader.open(api, "").askBar().pressSequentially("firehouse");

        assertThat(reader.page().getByRole(AriaRole.OPTION)).containsText("Amazon Kinesis Data Firehose");
    }

    @Test
    void aKindNarrowsTheSearch(Reader reader, Api api) {
        reader.open(api, "").askBar().pressSequentially("kind:format parquet");

        assertThat(reader.page().locator(".suggestion-kind")).hasText("Format");
        assertThat(reader.page().getByRole(AriaRole.OPTION)).containsText("Apache Parquet");
        reader.askBar().press("ArrowDown");
        reader.askBar().press("Enter");
        assertThat(reader.details().locator("h2")).hasText("Apache Parquet");
    }

    @Test
    void aNameThatNothingHasIsToldAtOnce(Reader reader, Api api) {
        reader.open(api, "").askBar().pressSequentially("zzzz");

        assertThat(reader.page().getByRole(AriaRole.OPTION)).hasText("Nothing in your notes has that name.");
    }

    @Test
    void pointingAtAThingLightsItsNeighboursAndDimsTheRest(Reader reader, Api api) {
        reader.open(api, "").hover("amazon-redshift");
        reader.waitForMap("cy.nodes('.dimmed').length > 0");

        assertThat(reader.onTheMap(".dimmed")).contains("AWS Snowball").doesNotContain("Amazon S3", "COPY command");
    }

    @Test
    void aLineOnTheMapOpensWhatItMeansAndTheSentencesThatSaySo(Reader reader, Api api) {
        reader.open(api, "").clickEdge("amazon-kinesis-data-firehose|READS_FROM|amazon-kinesis-data-streams");

        assertThat(reader.details().locator(".sentence"))
                .hasText("Amazon Kinesis Data Firehose reads from Amazon Kinesis Data Streams");
        assertThat(reader.details().locator(".meaning")).hasText("The first takes data from the second.");
        assertThat(reader.details().locator("blockquote")).hasText("Reads from Kinesis Data Streams.");
        assertThat(reader.details()).containsText("1 line in 1 note");
    }

    @Test
    void beforeItIsExpandedAThingTellsHowMuchIsAroundIt(Reader reader, Api api) {
        reader.open(api, "").click("amazon-kinesis-data-firehose");

        assertThat(reader.details().locator(".around a").first()).hasText("writes to 2");
        reader.details().locator(".around a").first().click();
        reader.waitForMap("cy.nodes().length === 3");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
