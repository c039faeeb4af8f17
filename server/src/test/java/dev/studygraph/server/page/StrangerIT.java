package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import dev.studygraph.server.LiveServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has never seen the page opens it on the shipped notes. */
@ExtendWith(BrowserExtension.class)
class StrangerIT {

    /** The boxes of all names that are written on the map, as Cytoscape has drawn them on the screen. */
    private static final String LABELS = """
            cy.nodes('[label != ""]').map(node => {
              const { name, halign, valign, side, gap } = node.data();
              const { labelX, labelY, labelWidth: width, labelHeight: height } = node[0]._private.rstyle;
              const x = labelX + side - { left: 1, center: 0.5, right: 0 }[halign] * width;
              const y = labelY + gap - { top: 1, center: 0.5, bottom: 0 }[valign] * height;
              const at = (value, axis) => value * cy.zoom() + cy.pan()[axis];
              return { name, x1: at(x, 'x'), x2: at(x + width, 'x'), y1: at(y, 'y'), y2: at(y + height, 'y') };
            })
            """;

    @TempDir
    private static Path folder;

    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = new LiveServer(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theAnswerWithItsEvidenceIsTwoActionsAwayTheDifferenceOneMoreAndBackLeadsBack(Reader reader) {
        reader.with(ColorScheme.LIGHT, 1440, 900).open(server.api(), "");

        // One: type the question and press Enter. The answer quotes a line for every hop.
        reader.ask("how do I get clickstream data into Redshift?");
        assertThat(reader.panel().locator(".stop .thing").last()).hasText("Amazon Redshift");
        assertThat(reader.panel().locator(".hops blockquote").first()).isInViewport();

        // Two: click a hop. All that the notes say of it is open beside the map.
        reader.link("Amazon Kinesis Data Firehose reads from Amazon Kinesis Data Streams")
                .click();
        assertThat(reader.details().locator("blockquote").first()).isInViewport();

        // From there, one: click what stands above the evidence.
        reader.link("Compare the two").click();
        assertThat(reader.panel().locator(".compare thead .thing"))
                .hasText(new String[] {"Amazon Kinesis Data Streams", "Amazon Kinesis Data Firehose"});
        assertThat(reader.panel().locator(".compare .own").first()).isInViewport();

        reader.page().goBack();
        assertThat(reader.details().locator("blockquote").first()).isInViewport();
        reader.page().goBack();
        assertThat(reader.details()).not().isVisible();
        assertThat(reader.panel().locator(".stop .thing").last()).hasText("Amazon Redshift");
        reader.page().goBack();
        assertThat(reader.link("Overview")).hasAttribute("aria-current", "page");
    }

    @Test
    void theEvidenceIsOpenInItsNoteInTwoActionsAndTheDifferenceInOneMore(Reader reader) {
        reader.with(ColorScheme.LIGHT, 1440, 900).open(server.api(), "").ask("clickstream data into Redshift");
        String place = reader.panel().locator(".hops .place").first().textContent();
        reader.panel().locator(".hops .place").first().click();
        assertThat(reader.panel().locator(".note-line.here")).isInViewport();
        assertThat(place)
                .endsWith(reader.panel().locator(".note-line.here .note-number").textContent());

        reader.ask("difference between Firehose and Data Streams");
        assertThat(reader.panel().locator(".compare thead .thing"))
                .hasText(new String[] {"Amazon Kinesis Data Firehose", "Amazon Kinesis Data Streams"});
        reader.page().goBack();
        assertThat(reader.panel().locator(".note-line.here")).isInViewport();
    }

    @Test
    void routesStandSideBySideEachWithWhatItWinsOn(Reader reader) {
        Locator choices = reader.open(server.api(), "")
                .ask("clickstream data into Redshift")
                .panel()
                .locator(".choice");

        assertThat(choices).hasCount(2);
        assertThat(choices.first()).containsText("fewest hops");
        assertThat(choices.last()).containsText("Amazon S3");
        assertThat(choices.last()).containsText("4 hops");
        double top = choices.first().boundingBox().y;
        assertThat(choices.last().boundingBox().y).isEqualTo(top);
        choices.last().click();
        assertThat(reader.panel().locator(".stop")).hasCount(5);
        assertThat(choices.last()).hasAttribute("aria-current", "true");
    }

    @Test
    void atFirstTheMapFillsItsSheetAndNoNameCoversAnother(Reader reader) {
        reader.with(ColorScheme.LIGHT, 1440, 900).open(server.api(), "");
        List<Map<String, Object>> labels = labels(reader);

        assertThat(labels).hasSizeGreaterThan(100);
        assertThat(labels).allSatisfy(label -> assertThat(side(label, "x1")).isGreaterThan(0));
        for (int index = 0; index < labels.size(); index++) {
            Map<String, Object> label = labels.get(index);
            assertThat(labels.subList(index + 1, labels.size()))
                    .as("names that cover " + label.get("name"))
                    .noneMatch(other -> overlap(label, other));
        }
        assertThat((Double) reader.map("(box => box.w / cy.width())(cy.nodes().renderedBoundingBox())"))
                .isBetween(0.85, 1.0);
        assertThat((Double) reader.map("(box => box.h / cy.height())(cy.nodes().renderedBoundingBox())"))
                .isBetween(0.85, 1.0);
    }

    @Test
    void whatTheNotesTellMostOfIsNamedAtFirst(Reader reader) {
        reader.with(ColorScheme.DARK, 1440, 900).open(server.api(), "");

        assertThat(labels(reader))
                .extracting(label -> label.get("name"))
                .contains(
                        "Amazon S3",
                        "AWS Glue",
                        "Amazon Kinesis Data Streams",
                        "Amazon Kinesis Data Firehose",
                        "Amazon Redshift");
    }

    @Test
    void namesAreAsLargeAtEveryZoom(Reader reader) {
        reader.with(ColorScheme.LIGHT, 1440, 900)
                .open(server.api(), "")
                .canvas()
                .focus();
        for (String key : List.of("+", "+", "+", "-", "-", "-", "-", "-")) {
            reader.canvas().press(key);
            reader.waitForMap(
                    "cy.nodes('[label != \"\"]').length > 15"
                            + " && cy.nodes('[label != \"\"]').every(node => Math.abs(node.data('font') * cy.zoom() - 12) < 0.01)");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> labels(Reader reader) {
        return (List<Map<String, Object>>) reader.map(LABELS);
    }

    /** The rounding of a pixel does not count. */
    private static boolean overlap(Map<String, Object> one, Map<String, Object> other) {
        return side(one, "x1") + 1 < side(other, "x2")
                && side(other, "x1") + 1 < side(one, "x2")
                && side(one, "y1") + 1 < side(other, "y2")
                && side(other, "y1") + 1 < side(one, "y2");
    }

    private static double side(Map<String, Object> box, String name) {
        return ((Number) box.get(name)).doubleValue();
    }
}
