package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.studygraph.server.Api;
import org.junit.jupiter.api.Test;

/** Questions in words, whatever they ask for. */
@BrowserTest
class InWordsIT {

    private static final String ASK = "**/api/ask?q=*";
    private static final String COMPARE = "What is the difference between Firehose and KDS?";
    private static final String TO_S3 = "/api/routes?from=clickstream&to=amazon-s3";
    private static final String TO_REDSHIFT = "/api/routes?from=amazon-s3&to=amazon-redshift";

    @Test
    void whatAThingIsFedByStandsInRings(Reader reader, Api api) {
        reader.open(api, "").ask("What feeds Redshift?");

        assertThat(reader.panel().locator("h2"))
                .hasText(new String[] {"What feeds Redshift?", "What reaches Amazon Redshift"});
        assertThat(reader.panel().locator(".facts h3").first()).hasText("1 move before 2");
        reader.waitForMap("cy.nodes('.reached').length > 2");
    }

    @Test
    void thingsSideBySideStayWhileTheirAnswerIsAskedAgain(Reader reader, Api api) {
        reader.open(api, "").ask(COMPARE);
        Locator things = reader.panel().locator(".compare thead .thing");
        assertThat(things).hasCount(2);
        reader.reload();
        assertThat(things).hasCount(2);
        assertThat(reader.askBar()).hasValue(COMPARE);

        things.first().click();
        assertThat(reader.details().locator("h2")).hasText("Amazon Kinesis Data Firehose");
        assertThat(things).hasCount(2);
    }

    @Test
    void fromTheAnswerOnThingsAreComparedByHand(Reader reader, Api api) {
        reader.open(api, "").ask(COMPARE);
        reader.link("Take Amazon Kinesis Data Streams away").click();
        assertThat(reader.link("Compare")).hasAttribute("aria-current", "page");
        assertThat(reader.panel().locator("p .thing")).hasText(new String[] {"Amazon Kinesis Data Firehose"});

        reader.page().goBack();
        Locator third = reader.panel().getByLabel("and with this thing");
        third.pressSequentially("redsh");
        reader.panel()
                .locator("datalist option")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        third.press("Enter");
        assertThat(reader.panel().locator(".compare thead .thing")).hasCount(3);
    }

    @Test
    void whatIsAskedOfAThingIsAListOfLines(Reader reader, Api api) {
        reader.open(api, "").ask("What are the limits of KDS?");
        Locator answer = reader.panel().locator(".facts");

        assertThat(answer.locator("h3")).containsText("Amazon Kinesis Data Streams: limits");
        assertThat(answer.locator(".item").first()).containsText("records kept for up to 365 days");
        assertThat(answer.locator("blockquote").first()).hasText("Keeps records for up to 365 days.");
        reader.link("All that your notes say of Amazon Kinesis Data Streams").click();
        assertThat(reader.details().locator("h2")).hasText("Amazon Kinesis Data Streams");

        answer.locator(".place").first().click();
        assertThat(reader.panel().locator(".note-line.here")).containsText("365 days");
        reader.page().goBack();
        assertThat(answer.locator("h3")).isVisible();
    }

    @Test
    void theNameOfAThingShowsWhatTheNotesSayOfIt(Reader reader, Api api) {
        reader.open(api, "").ask("Redshift");

        assertThat(reader.panel().locator(".details-head h2")).hasText("Amazon Redshift");
        assertThat(reader.panel().locator(".facts").first()).isVisible();
        reader.waitForMap("cy.nodes('.beside').length > 1");
    }

    @Test
    void whereNothingIsMeantOneIsToldWhatToAsk(Reader reader, Api api) {
        reader.open(api, "").ask("What is the weather?");

        assertThat(reader.panel().locator(".no-answer")).isVisible();
        assertThat(reader.panel().getByRole(AriaRole.ALERT)).hasCount(0);
        assertThat(reader.page().getByRole(AriaRole.STATUS))
                .hasText(reader.panel().locator(".no-answer").textContent());
        reader.panel().locator(".ask-sample").first().click();
        assertThat(reader.panel().locator(".hops .stop").first()).isVisible();
    }

    @Test
    void whetherItGoesDirectlyIsSaidFirst(Reader reader, Api api) {
        reader.open(api, "").ask("Can KDS write directly to S3?");
        Locator verdict = reader.panel().locator(".verdict");

        assertThat(verdict).containsText("No");
        assertThat(verdict.locator("blockquote")).hasText("Cannot write to S3 directly.");
        assertThat(reader.page().getByRole(AriaRole.STATUS)).containsText("1 route found.");
        assertThat(reader.panel().locator(".denials")).hasCount(0);
        assertThat(reader.panel().locator(".stop")).hasCount(3);
    }

    @Test
    void eachWayThatIsAskedForIsOneClickAway(Reader reader, Api api) {
        reader.whenAnswered(ASK, answer(api, "both", "[]", "[]", "null", body(api, TO_REDSHIFT)))
                .open(api, "")
                .ask("both");
        assertThat(reader.panel().locator(".legs li")).hasCount(2);
        assertThat(reader.panel().locator(".stop .thing").first()).hasText("Clickstream");

        reader.panel().locator(".legs a").last().click();
        assertThat(reader.panel().locator(".stop .thing").first()).hasText("Amazon S3");
        assertThat(reader.onTheMap(".stop")).containsExactly("Amazon S3", "Amazon Redshift");
        reader.reload();
        assertThat(reader.panel().locator(".stop .thing").first()).hasText("Amazon S3");

        reader.link("Reverse").click();
        assertThat(reader.panel().locator(".chip").first()).hasText("from Amazon Redshift");
        reader.page().goBack();
        reader.page().goBack();
        assertThat(reader.panel().locator(".stop .thing").first()).hasText("Clickstream");
    }

    @Test
    void whatWasLeftOutIsSaid(Reader reader, Api api) {
        reader.whenAnswered(
                        ASK, answer(api, "clicks to S3", "[\"via Foobar\"]", "[]", "\"What Amazon S3 reaches.\"", ""))
                .open(api, "")
                .ask("clicks to S3 via Foobar");

        assertThat(reader.panel().locator(".left-out"))
                .hasText("Not understood or not used: via Foobar; answered without it.");
        reader.link("What Amazon S3 reaches.").click();
        assertThat(reader.askBar()).hasValue("What Amazon S3 reaches.");
    }

    @Test
    void wordsThatWereTakenForAnEndAreNamedOnItsChip(Reader reader, Api api) {
        String assumed = """
                [{"said": "clicks", "taken": {"id": "clickstream", "name": "Clickstream", "kind": "DataSource"},
                  "others": [{"id": "aws-snowball", "name": "AWS Snowball", "kind": "Service"}]}]
                """;
        reader.whenAnswered(ASK, answer(api, "clicks to S3", "[]", assumed, "null", ""))
                .open(api, "")
                .ask("clicks to S3");
        Locator chip = reader.panel().locator(".chip-end").first();
        assertThat(chip.locator("summary")).hasText("from “clicks” Clickstream");

        chip.locator("summary").click();
        reader.link("AWS Snowball").click();
        assertThat(reader.panel().locator(".chip").first()).hasText("from AWS Snowball");
    }

    @Test
    void wordsThatWereTakenForAThingAreAskedAgainWithAnother(Reader reader, Api api) {
        reader.whenAnswered("**/api/ask?q=*stream*", """
                {"kind": "facts", "message": "Limits of Amazon Kinesis Data Streams.",
                 "understood": {"text": "limits of the stream", "readAs": "", "left": [], "otherReading": null,
                   "assumed": [{"said": "the stream",
                     "taken": {"id": "amazon-kinesis-data-streams", "name": "Amazon Kinesis Data Streams", "kind": "Service"},
                     "others": [{"id": "amazon-redshift", "name": "Redshift", "kind": "Service"}]}]},
                 "facts": {"about": "limits", "lines": [],
                   "of": {"id": "amazon-kinesis-data-streams", "name": "Amazon Kinesis Data Streams", "kind": "Service"}}}
                """).open(api, "").ask("limits of the stream");
        reader.panel().locator(".understood summary").click();
        reader.link("Redshift").click();

        assertThat(reader.askBar()).hasValue("limits of Redshift");
        assertThat(reader.panel().locator(".facts h3")).containsText("Amazon Redshift: limits");
    }

    @Test
    void aLongQuestionLeavesRoomForItsAnswer(Reader reader, Api api) {
        String story = "A shop wants to know what its visitors do. ".repeat(40);
        reader.with(ColorScheme.LIGHT, 1440, 900).open(api, "").ask(story + "How do I get clickstream data into S3?");

        assertThat(reader.askBar()).hasValue(story + "How do I get clickstream data into S3?");
        assertThat(reader.panel().locator(".chip").first()).isInViewport();
    }

    /** An answer to words that ask for the way to S3, and for one more where one is given. */
    private static String answer(Api api, String text, String left, String assumed, String other, String part) {
        return """
                    {"kind": "route", "message": "%s",
                     "understood": {"text": "%s", "readAs": "", "left": %s, "assumed": %s, "otherReading": %s},
                     "route": %s, "parts": [%s]}
                    """.formatted("As follows.", text, left, assumed, other, body(api, TO_S3), part);
    }

    private static String body(Api api, String path) {
        return api.get(path).body();
    }
}
