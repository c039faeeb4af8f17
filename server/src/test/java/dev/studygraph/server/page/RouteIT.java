package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.studygraph.server.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Routes beside each other, on the map and on paper. */
@BrowserTest
class RouteIT {

    private static final String QUESTION = "How do I get clickstream data into Redshift?";

    @Test
    void pointingAtAHopLightsItOnTheMapAndSoDoesTheFocus(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);
        Locator hop = reader.panel().locator(".hop-sentence").nth(1);
        hop.hover();
        reader.waitForMap("cy.edges('.pointed').length === 1");
        assertThat(reader.map("cy.edges('.pointed')[0].data('source')")).isEqualTo("amazon-kinesis-data-streams");

        reader.page().mouse().move(0, 0);
        reader.waitForMap("cy.edges('.pointed').length === 0");
        hop.focus();
        reader.waitForMap("cy.edges('.pointed').length === 1");
    }

    @Test
    void aHopOpensItsEvidence(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);
        reader.panel().locator(".hop-sentence").nth(1).click();

        assertThat(reader.details().locator("blockquote")).hasText("Reads from Kinesis Data Streams.");
    }

    @Test
    void whyThereIsNoDirectWayIsTold(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);
        reader.link("Why not direct?").click();
        assertThat(reader.panel().locator(".direct"))
                .containsText(
                        "No line of your notes says that data get from Clickstream to Amazon Redshift in one move.");

        reader.open(api, "").ask("from Kinesis Data Streams to S3");
        reader.link("Why not direct?").click();
        assertThat(reader.panel().locator(".direct")).containsText("Your notes deny");
        assertThat(reader.panel().locator(".direct blockquote")).hasText("Cannot write to S3 directly.");
    }

    @Test
    void aLongerRouteTellsThatThereIsADirectWay(Reader reader, Api api) {
        reader.open(api, "").ask("from Firehose to Redshift via S3");
        reader.link("Why not direct?").click();

        assertThat(reader.panel().locator(".direct")).containsText("this route goes another way.");
        assertThat(reader.panel().locator(".direct")).not().containsText("No line of your notes");
    }

    @Test
    void theRouteIsCopiedAsText(Reader reader, Api api) {
        reader.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        reader.open(api, "").ask(QUESTION);
        reader.button("Copy as text").click();

        assertThat(reader.page().locator("#voice")).hasText("The route is copied.");
        assertThat((String) reader.page().evaluate("() => navigator.clipboard.readText()"))
                .startsWith(QUESTION)
                .contains("“Takes in clickstream data.” (streaming.md:3)");
    }

    @Test
    void onPaperTheRouteStandsAloneInFull(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);
        reader.panel().locator(".hops").waitFor();
        reader.page().evaluate("() => { window.print = () => { window.printed = true; }; }");
        reader.button("Print").click();
        assertThat(reader.page().evaluate("() => window.printed")).isEqualTo(true);

        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(reader.panel().locator(".hops")).isVisible();
        for (String part : List.of(".map", ".top", ".tabs", ".take", ".choices", ".stop-acts")) {
            assertThat(reader.page().locator(part).first()).not().isVisible();
        }
        assertThat(reader.page().evaluate("() => getComputedStyle(document.querySelector('.page')).overflowY"))
                .isEqualTo("visible");
    }

    @Test
    void whatAThingReachesIsDrawnInRings(Reader reader, Api api) {
        reader.open(api, "?tab=reach&reach-from=amazon-kinesis-data-firehose");

        reader.waitForMap("cy.edges('.spoke').length === 2");
        assertThat(reader.onTheMap(".reached"))
                .containsExactlyInAnyOrder("Amazon Kinesis Data Firehose", "Amazon S3", "Amazon Redshift");
        assertThat(reader.onTheMap(".faded")).contains("Clickstream");
    }
}
