package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import dev.studygraph.server.Api;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
            })
    void axeFindsNothingGrave(String view, Reader reader, Api api) {
        assertThat(grave(reader.with(ColorScheme.DARK, 1440, 900).open(api, view)))
                .as("wide and dark")
                .isEmpty();
        assertThat(grave(reader.with(ColorScheme.LIGHT, 360, 740)))
                .as("narrow and light")
                .isEmpty();
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
                "?tab=reach&reach-from=clickstream",
                "?tab=index",
                "?tab=notes&note=streaming.md",
                "?node=amazon-s3&front=details"
            })
    void aNarrowWindowNeedsNoScrollingToTheSide(String view, Reader reader, Api api) {
        reader.with(ColorScheme.LIGHT, 360, 740).open(api, view);

        assertThat(reader.page().evaluate("document.scrollingElement.scrollWidth"))
                .isEqualTo(360);
        assertThat(
                        reader.page()
                                .evaluate(
                                        "document.querySelector('.page').scrollWidth <= document.querySelector('.page').clientWidth"))
                .isEqualTo(true);
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
