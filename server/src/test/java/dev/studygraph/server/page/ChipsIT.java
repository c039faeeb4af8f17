package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.studygraph.server.Api;
import org.junit.jupiter.api.Test;

/** How a question was understood, and what of it can be changed. */
@BrowserTest
class ChipsIT {

    private static final String QUESTION = "clickstream to Redshift via S3 without AWS Snowball in near real time";

    @Test
    void eachPartOfTheQuestionIsAChip(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);

        assertThat(reader.panel().locator(".chip")).hasText(new String[] {
            "from Clickstream",
            "to Amazon Redshift",
            "through Amazon S3 ×",
            "without AWS Snowball ×",
            "needed near real time ×"
        });
    }

    @Test
    void stopsAndNeedsAreTakenAwayOneByOne(Reader reader, Api api) {
        reader.open(api, "").ask(QUESTION);
        reader.link("Not needed near real time").click();
        reader.link("Not without AWS Snowball").click();
        reader.link("Not through Amazon S3").click();

        assertThat(reader.panel().locator(".chip")).hasText(new String[] {"from Clickstream", "to Amazon Redshift"});
        assertThat(reader.panel().locator(".stop .thing").last()).hasText("Amazon Redshift");
    }

    @Test
    void anEndIsChangedForAnotherThatIsTyped(Reader reader, Api api) {
        reader.open(api, "").ask("clickstream to Redshift");
        Locator end = reader.panel().locator(".chip-end").last();
        end.locator("summary").click();
        end.getByLabel("Go to").pressSequentially("s3");
        end.locator("datalist option")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        end.getByLabel("Go to").press("Enter");

        assertThat(reader.panel().locator(".chip").last()).hasText("to Amazon S3");
        assertThat(reader.panel().locator(".stop .thing").last()).hasText("Amazon S3");
    }

    @Test
    void whatElseTheWordsMayMeanIsOneClickAway(Reader reader, Api api) {
        reader.whenAnswered("**/api/ask?q=*", """
                {"kind": "route", "message": "None.",
                 "understood": {"text": "kinesis to S3", "readAs": "", "left": [], "assumed": [], "otherReading": null},
                 "route": {"question": {"text": "kinesis to S3", "via": [], "avoid": [], "require": [], "readAs": "",
                  "from": {"id": "amazon-kinesis-data-firehose", "name": "Amazon Kinesis Data Firehose", "kind": "Service",
                           "said": "kinesis", "alternatives": [
                    {"id": "amazon-kinesis-data-streams", "name": "Amazon Kinesis Data Streams", "kind": "Service"}]},
                  "to": {"id": "amazon-s3", "name": "Amazon S3", "kind": "Service", "said": "S3", "alternatives": []}},
                 "routes": [], "denied": [], "cut": false,
                 "noRoute": {"message": "None.", "reachable": [], "reaching": [], "missing": null}}}
                """).open(api, "").ask("kinesis to S3");
        reader.panel().locator(".chip-end summary").first().click();
        reader.link("Amazon Kinesis Data Streams").click();

        assertThat(reader.panel().locator(".chip").first()).hasText("from Amazon Kinesis Data Streams");
        assertThat(reader.panel().locator(".hops .stop").first()).isVisible();
    }
}
