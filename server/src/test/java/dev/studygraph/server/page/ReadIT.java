package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.studygraph.server.Api;
import org.junit.jupiter.api.Test;

@BrowserTest
class ReadIT {

    private static final Locator.GetByLabelOptions EXACT = new Locator.GetByLabelOptions().setExact(true);

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
    void theLineThatIsReadIsLitOnTheMap(Reader reader, Api api) {
        reader.open(api, "?tab=notes&note=streaming.md&line=9");

        reader.waitForMap("cy.edges('.beside').length === 1");
        assertThat(reader.onTheMap(".beside"))
                .containsExactlyInAnyOrder("Amazon Kinesis Data Streams", "Amazon Kinesis Data Firehose");
    }

    @Test
    void fromALineOfTheMapTheNoteIsOpenedWhereItSaysSo(Reader reader, Api api) {
        reader.open(api, "").clickEdge("amazon-kinesis-data-firehose|READS_FROM|amazon-kinesis-data-streams");
        reader.details().locator(".place").first().click();

        assertThat(reader.panel().locator(".note-line.here .note-text")).hasText("Reads from Kinesis Data Streams.");
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
    void tipsAreReadThingByThingAndKindByKind(Reader reader, Api api) {
        reader.open(api, "?tab=tips");
        assertThat(reader.panel().locator(".kinds a")).hasText(new String[] {"All 1", "Exam tip 1"});
        reader.panel().locator(".block h3 a").click();
        assertThat(reader.panel().locator(".chip")).containsText("about Amazon Kinesis Data");

        reader.link("Tips about anything").click();
        reader.panel().getByLabel("Only about this thing").fill("redshift");
        reader.panel().getByLabel("Only about this thing").press("Enter");
        assertThat(reader.panel()).containsText("No tip in your notes is like that.");
    }

    @Test
    void everyNumberOfTheOverviewLeadsIntoTheGraph(Reader reader, Api api) {
        reader.open(api, "").panel().locator(".figures a").getByText("flows").click();
        reader.waitForMap("cy.edges('.structure').length === 0");
        reader.link("Show all").click();

        reader.panel().locator(".topic-figures a").getByText("flow").click();
        reader.waitForMap("cy.nodes('.focus').length === 1");
        reader.page().goBack();
        reader.panel().locator(".topic-figures a").getByText("statement").click();
        assertThat(reader.details().locator("h2")).hasText("Amazon Redshift");
        assertThat(reader.panel().locator(".topic-figures .topic-missing")).hasText("no tip");
        reader.panel().locator(".topic-name a").first().click();
        reader.waitForMap("cy.nodes().length === 2");
    }

    @Test
    void whatIsComparedIsChosenByNameUpToThree(Reader reader, Api api) {
        reader.open(api, "?tab=compare")
                .panel()
                .getByLabel("Compare this thing")
                .fill("firehose");
        reader.panel().getByLabel("Compare this thing").press("Enter");
        reader.panel().getByLabel("with this thing", EXACT).fill("redshift");
        reader.panel().getByLabel("with this thing", EXACT).press("Enter");
        assertThat(reader.panel().locator(".compare thead .thing")).hasCount(2);
        reader.panel().getByLabel("and with this thing").fill("s3");
        reader.panel().getByLabel("and with this thing").press("Enter");

        assertThat(reader.panel().locator(".compare thead .thing"))
                .hasText(new String[] {"Amazon Kinesis Data Firehose", "Amazon Redshift", "Amazon S3"});
        assertThat(reader.panel().locator(".picker")).hasCount(0);
        reader.waitForMap("cy.nodes('.aside').length > 0 && cy.nodes('.beside').length > 2");
        reader.link("Take Amazon Redshift away").click();
        assertThat(reader.panel().locator(".compare thead .thing")).hasCount(2);
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
