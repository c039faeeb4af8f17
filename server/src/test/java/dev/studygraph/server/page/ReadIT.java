package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.studygraph.server.Api;
import org.junit.jupiter.api.Test;

@BrowserTest
class ReadIT {

    @Test
    void evidenceOpensTheNoteAtItsLineWithTheFactsFoundThere(Reader reader, Api api) {
        reader.open(api, "").ask("clickstream to S3");
        reader.panel().locator(".hops .place").getByText("streaming.md").last().click();
        Locator line = reader.panel().locator(".note-line.here");

        assertThat(line).isInViewport();
        assertThat(line.locator(".note-text")).hasText("Delivers to S3 and to Redshift.");
        assertThat(line.locator(".fact")).hasText(new String[] {
            "Amazon Kinesis Data Firehose writes to Amazon Redshift", "Amazon Kinesis Data Firehose writes to Amazon S3"
        });
    }

    @Test
    void aFactInANoteLeadsToItsLineOnTheMap(Reader reader, Api api) {
        reader.open(api, "?tab=notes&note=streaming.md&line=9")
                .panel()
                .locator(".note-line.here .fact")
                .click();

        assertThat(reader.details().locator(".sentence"))
                .hasText("Amazon Kinesis Data Firehose reads from Amazon Kinesis Data Streams");
    }

    @Test
    void tipsAreFoundByTheirWords(Reader reader, Api api) {
        reader.open(api, "?tab=tips")
                .page()
                .getByLabel("Filter the tips by words")
                .fill("near real time");

        assertThat(reader.panel().locator(".tip-text")).hasCount(1);
        assertThat(reader.panel().locator(".tip .place")).hasText("streaming.md:14");
    }

    @Test
    void theOverviewTellsWhatIsThereAndLeadsIn(Reader reader, Api api) {
        reader.open(api, "");

        assertThat(reader.panel().locator(".figures")).containsText("9 things");
        assertThat(reader.panel().locator(".topic-name")).containsText("Create data repositories");
        reader.panel().locator(".ranked .thing").first().click();
        assertThat(reader.details().locator("h2")).isVisible();
    }
}
