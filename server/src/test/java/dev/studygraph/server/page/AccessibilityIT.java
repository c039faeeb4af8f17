package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.studygraph.server.Api;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class AccessibilityIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?tab=routes",
                "?tab=routes&q=clickstream+to+S3",
                "?tab=routes&q=Redshift+to+clickstream",
                "?tab=routes&q=clickstream+to+nowhere",
                "?tab=routes&q=Can+KDS+write+directly+to+S3",
                "?tab=routes&q=KDS+to+S3+via+Foobar+and+S3+to+Redshift",
                "?tab=routes&q=difference+between+Firehose+and+KDS",
                "?tab=routes&q=What+feeds+Redshift",
                "?tab=routes&q=limits+of+KDS",
                "?tab=routes&q=Redshift",
                "?tab=routes&q=What+is+the+weather",
                "?tab=index",
                "?tab=tips",
                "?tab=changes",
                "?tab=notes",
                "?tab=notes&note=streaming.md&line=5&why=all",
                "?tab=compare&compare=amazon-kinesis-data-firehose,amazon-kinesis-data-streams",
                "?tab=reach",
                "?tab=reach&reach-from=clickstream",
                "?tab=compare&compare=amazon-s3",
                "?node=amazon-kinesis-data-streams&front=details",
                "?pair=amazon-kinesis-data-firehose,amazon-s3&front=details",
                "?focus=amazon-s3&depth=2",
                "?tab=index&list=lines",
                "?tab=tips&tips-about=amazon-kinesis-data-firehose",
                "?tab=routes&q=clickstream+to+S3+without+AWS+Snowball&direct=why&explain=cypher",
                "?tab=compare&compare=amazon-s3,amazon-redshift,amazon-kinesis-data-firehose",
            })
    void axeFindsNothingGrave(String view, Reader reader, Api api) {
        assertThat(grave(reader.with(ColorScheme.DARK, 1440, 900).open(api, view)))
                .as("wide and dark")
                .isEmpty();
        assertThat(grave(reader.with(ColorScheme.LIGHT, 360, 740)))
                .as("narrow and light")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void axeFindsNothingGraveInWhatOpens(ColorScheme colours, Reader reader, Api api) {
        reader.with(colours, 1440, 900).open(api, "").askBar().pressSequentially("firehouse");
        assertThat(reader.page().getByRole(AriaRole.OPTION)).isVisible();
        assertThat(grave(reader)).as("suggestions").isEmpty();

        reader.askBar().clear();
        reader.page().locator(".keep summary").click();
        assertThat(grave(reader)).as("the sheet of the view").isEmpty();
        reader.page().locator(".keep summary").click();

        reader.rightClick("amazon-s3");
        assertThat(reader.entry("Hide")).isVisible();
        assertThat(grave(reader)).as("the menu").isEmpty();
        reader.page().keyboard().press("Escape");

        reader.ask("clickstream to S3")
                .panel()
                .locator(".chip-end summary")
                .first()
                .click();
        assertThat(grave(reader)).as("a chip").isEmpty();
        reader.canvas().press("?");
        assertThat(reader.page().getByRole(AriaRole.DIALOG)).containsText("Keys and signs");
        assertThat(grave(reader)).as("the sheet of keys").isEmpty();
    }

    @Test
    void nothingMovesForWhoeverWantsNoMotion(Reader reader, Api api) {
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        reader.open(api, "").ask("clickstream to S3").panel().locator(".hops").waitFor();

        assertThat(reader.page().evaluate("() => document.getAnimations().length"))
                .isEqualTo(0);
        assertThat(reader.page().evaluate("""
                () => [...document.querySelectorAll('*')]
                  .filter(each => getComputedStyle(each).transitionDuration !== '0s').length
                """)).isEqualTo(0);
        assertThat(reader.map("cy.animated()")).isEqualTo(false);
    }

    @Test
    void whatHasTheFocusIsSeenToHaveIt(Reader reader, Api api) {
        reader.open(api, "").page().keyboard().press("Tab");
        for (int step = 0; step < 25; step++) {
            assertThat(reader.page().evaluate("""
                    () => {
                      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
                      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
                    }
                    """))
                    .as("focus after %s steps", step)
                    .isEqualTo(true);
            reader.page().keyboard().press("Tab");
        }
    }

    @Test
    void theMapIsThereAsATableToo(Reader reader, Api api) {
        reader.open(api, "?tab=index&only=amazon-redshift,amazon-s3,copy-command")
                .link("What the map shows")
                .click();

        assertThat(reader.panel()).containsText("3 things and 2 lines on the map.");
        assertThat(reader.panel().locator("tbody tr")).hasText(new String[] {
            "Amazon Redshift reads from Amazon S3", "Amazon Redshift has feature COPY command"
        });
    }

    @Test
    void theAnswerIsSaidInALiveRegion(Reader reader, Api api) {
        reader.open(api, "").ask("clickstream to S3");

        assertThat(reader.page().getByRole(AriaRole.STATUS))
                .hasText(
                        "1 route found. Route 1: Clickstream, then Amazon Kinesis Data Streams, then Amazon Kinesis Data"
                                + " Firehose, then Amazon S3.");
    }

    @Test
    void theKeyboardAloneGoesFromTheQuestionToItsEvidence(Reader reader, Api api) {
        reader.open(api, "").page().keyboard().press("/");
        assertThat(reader.askBar()).isFocused();
        reader.page().keyboard().type("clickstream to S3");
        reader.page().keyboard().press("Enter");
        reader.panel().locator(".hops .place").first().focus();
        reader.page().keyboard().press("Enter");

        assertThat(reader.panel().locator(".note-line.here")).isInViewport();
    }

    @Test
    void arrowsWalkTheMapAndTellWhereOneIs(Reader reader, Api api) {
        reader.open(api, "").canvas().focus();
        reader.page().keyboard().press("ArrowRight");
        assertThat(reader.page().locator("#voice")).containsText("Amazon Kinesis Data Firehose, Service");

        reader.page().keyboard().press("Enter");
        assertThat(reader.details().locator("h2")).hasText("Amazon Kinesis Data Firehose");
        reader.page().keyboard().press("Escape");
        assertThat(reader.details()).not().isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?tab=routes&q=clickstream+to+S3",
                "?tab=routes&q=KDS+to+S3+and+S3+to+Redshift",
                "?tab=routes&q=difference+between+Firehose+and+KDS",
                "?tab=routes&q=limits+of+KDS",
                "?tab=reach&reach-from=clickstream",
                "?tab=index",
                "?tab=notes&note=streaming.md",
                "?node=amazon-s3&front=details"
            })
    void noWindowNeedsScrollingToTheSide(String view, Reader reader, Api api) {
        reader.open(api, view);
        for (int width : List.of(360, 800, 3840)) {
            reader.with(ColorScheme.LIGHT, width, width < 1000 ? 740 : 2160);

            assertThat(reader.page().evaluate("document.scrollingElement.scrollWidth"))
                    .isEqualTo(width);
            assertThat(reader.page().evaluate("""
                    () => {
                      const page = document.querySelector('.page');
                      return page.scrollWidth <= page.clientWidth;
                    }
                    """)).isEqualTo(true);
        }
    }

    private static List<String> grave(Reader reader) {
        reader.page().waitForCondition(() -> reader.page().locator(".waiting").count() == 0);
        return new AxeBuilder(reader.page())
                .analyze().getViolations().stream()
                        .filter(violation -> GRAVE.contains(violation.getImpact()))
                        .map(violation -> violation.getId() + " " + violation.getNodes())
                        .toList();
    }
}
