package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.studygraph.server.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class AnswerIT {

    private static final String QUESTION = "How do I get clickstream data into S3?";

    @Test
    void whatToKnowOnARouteStandsBelowIt(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);

        assertThat(reader.panel().locator(".to-know"))
                .containsText("Exam tip: Firehose is near real time, Data Streams is real time.");
        assertThat(reader.panel().locator(".to-know .place").first()).hasText("streaming.md:14");
        assertThat(reader.panel().locator(".to-know")).containsText("renamed");
    }

    @Test
    void theAnswerIsCopiedAsMarkdown(Reader reader, Api api) {
        BrowserContext browser = reader.page().context();
        browser.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        reader.open(api, "").ask(QUESTION);
        reader.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy as Markdown"))
                .click();

        assertThat(reader.page().locator("#voice")).hasText("The answer is copied.");
        assertThat((String) reader.page().evaluate("() => navigator.clipboard.readText()"))
                .startsWith("# " + QUESTION)
                .contains("## Route 1:");
    }

    @Test
    void theQueryIsShownOnRequest(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);
        assertThat(reader.panel().locator(".query")).hasCount(0);
        reader.link("Show the query").click();

        assertThat(reader.panel().locator(".query").first()).containsText(":param from => ['clickstream'];");
        reader.link("Hide the query").click();
        assertThat(reader.panel().locator(".query")).hasCount(0);
    }

    @Test
    void whatCanReplaceAStopIsToldBesideIt(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);
        reader.link("What can replace Amazon Kinesis Data Streams?").click();

        assertThat(reader.panel().locator(".replacements"))
                .containsText("Your notes name nothing that can replace Amazon Kinesis Data Streams");
    }

    @Test
    void whereThereIsNoRouteTheLineThatWouldAddOneIsGiven(Reader reader, Api api) {
        reader.open(api, "").ask("How do I get data from Redshift into Kinesis Data Streams?");

        assertThat(reader.panel().locator(".missing-line"))
                .hasText("Amazon Redshift writes to Amazon Kinesis Data Streams.");
    }
}
