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
    void eachLineTellsWhyWhenAsked(Reader reader, Api api) {
        reader.open(api, "?tab=notes&note=streaming.md");
        Locator why = reader.link("Why?");
        assertThat(reader.panel().locator(".note-reason")).hasCount(0);
        why.focus();
        why.press("Enter");

        Locator heading = reader.panel().locator("#line-1");
        Locator delivery = reader.panel().locator("#line-10");
        assertThat(heading.locator(".note-reason")).hasText("A heading: it tells what the lines below it are about.");
        assertThat(delivery.locator(".note-facts")).containsText("by a verb of delivering");
        assertThat(delivery.locator(".note-reason")).containsText("Amazon Redshift");
        reader.link("Hide why").click();
        assertThat(reader.panel().locator(".note-reason")).hasCount(0);
    }

    @Test
    void theLineThatEvidenceLeadsToTellsWhy(Reader reader, Api api) {
        reader.open(api, "?tab=notes&note=streaming.md&line=14");

        assertThat(reader.panel().locator(".note-reason"))
                .hasText("It names something, but has no word that relates it to another.");
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

    @Test
    void theOverviewTellsWhatToLookAt(Reader reader, Api api) {
        Locator warnings = reader.open(api, "").panel().locator(".warnings li");

        assertThat(warnings).containsText("Look at this.");
        assertThat(warnings.locator(".place")).hasText("streaming.md:12");
    }
}
