package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.studygraph.server.Api;
import org.junit.jupiter.api.Test;

@BrowserTest
class AskIT {

    private static final String QUESTION = "How do I get clickstream data into S3?";

    @Test
    void aQuestionIsAnsweredHopByHopWithTheLinesThatSaySo(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);

        assertThat(reader.panel().locator(".stop .thing")).hasText(new String[] {
            "Clickstream", "Amazon Kinesis Data Streams", "Amazon Kinesis Data Firehose", "Amazon S3"
        });
        assertThat(reader.panel().locator(".hops blockquote").first()).hasText("Takes in clickstream data.");
        assertThat(reader.panel().locator(".hops .place").first()).hasText("streaming.md:3");
    }

    @Test
    void theRouteIsDrawnFromLeftToRightAndTheRestFades(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);
        reader.panel().locator(".hops").waitFor();

        assertThat(reader.onTheMap(".stop"))
                .containsExactly(
                        "Clickstream", "Amazon Kinesis Data Streams", "Amazon Kinesis Data Firehose", "Amazon S3");
        assertThat(reader.onTheMap(".faded")).contains("AWS Snowball");
    }

    @Test
    void whatTheNotesDenyIsTold(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);

        assertThat(reader.panel().locator(".denials")).containsText("not directly");
        assertThat(reader.panel().locator(".denials blockquote")).hasText("Cannot write to S3 directly.");
    }

    @Test
    void namesAreCompletedWhileOneTypes(Reader reader, Api api) {
        reader.open(api, "").askBar().pressSequentially("how do I get kds");
        Locator offer = reader.page().getByRole(AriaRole.OPTION).first();

        assertThat(offer).containsText("Amazon Kinesis Data Streams");
        reader.askBar().press("ArrowDown");
        reader.askBar().press("Enter");
        assertThat(reader.askBar()).hasValue("how do I get Amazon Kinesis Data Streams ");
    }

    @Test
    void aSampleQuestionIsOneClickAway(Reader reader, Api api) {
        Locator sample = reader.open(api, "").panel().locator(".ask-sample").first();
        String question = sample.textContent();
        sample.click();

        assertThat(reader.panel().locator("h2")).hasText(question);
        assertThat(reader.panel().locator(".hops .stop").first()).isVisible();
    }

    @Test
    void anUnknownNameIsAnsweredInWords(Reader reader, Api api) {
        reader.open(api, "").ask("How do I get clickstream into Frobnicator?");

        assertThat(reader.panel().locator(".no-route-message")).containsText("Frobnicator");
        assertThat(reader.panel().locator(".chip")).hasText(new String[] {"from Clickstream"});
        reader.link("What Clickstream reaches").click();
        assertThat(reader.panel().locator(".facts h3").first()).hasText("1 move away 1");
    }

    @Test
    void whereThereIsNoRouteTheWayOnIsShown(Reader reader, Api api) {
        reader.open(api, "").ask("How do I get data from Redshift into Clickstream?");

        assertThat(reader.panel().locator(".no-route")).containsText("The end is reached from");
        reader.link("Show the way back").click();
        assertThat(reader.panel().locator(".stop .thing").last()).hasText("Amazon Redshift");
    }

    @Test
    void theQuestionCanBeTurnedRound(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);
        reader.link("Reverse").click();

        assertThat(reader.panel().locator(".chip").first()).hasText("from Amazon S3");
    }

    @Test
    void turnedRoundAQuestionKeepsWhatTheWayMustTouchAndMustNot(Reader reader, Api api) {
        reader.open(api, "").ask("clickstream to Redshift via S3 without AWS Snowball");
        reader.link("Reverse").click();

        assertThat(reader.panel().locator(".chip")).hasText(new String[] {
            "from Amazon Redshift", "to Clickstream", "through Amazon S3 ×", "without AWS Snowball ×"
        });
    }

    @Test
    void aQuestionForADifferencePutsThingsSideBySide(Reader reader, Api api) {
        reader.open(api, "").ask("What is the difference between Firehose and KDS?");

        assertThat(reader.panel().locator(".compare thead .thing"))
                .hasText(new String[] {"Amazon Kinesis Data Firehose", "Amazon Kinesis Data Streams"});
    }

    @Test
    void whatAThingReachesStandsInRings(Reader reader, Api api) {
        reader.open(api, "").ask("What can KDS reach?");

        assertThat(reader.panel().locator(".facts h3")).hasText(new String[] {"1 move away 1", "2 moves away 2"});
        assertThat(reader.panel().locator(".facts .said").first())
                .hasText("Amazon Kinesis Data Firehose reads from Amazon Kinesis Data Streams");

        reader.link("What reaches it").click();
        assertThat(reader.panel().locator(".facts .thing")).hasText(new String[] {"Clickstream"});
    }
}
