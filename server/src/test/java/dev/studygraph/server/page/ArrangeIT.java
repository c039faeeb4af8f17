package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import dev.studygraph.server.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map in the reader's own order: layouts, places, frames, keys. */
@BrowserTest
class ArrangeIT {

    private static final String FIREHOSE = "amazon-kinesis-data-firehose";

    private static final String ROUTE_FROM_LEFT_TO_RIGHT = """
            ['clickstream', 'amazon-kinesis-data-streams', 'amazon-kinesis-data-firehose', 'amazon-s3']
              .map(id => cy.getElementById(id).position().x)
              .every((x, index, all) => index === 0 || x > all[index - 1] + 100)
            """;

    private static final String PLACES =
            "JSON.stringify(cy.nodes().map(node => [node.id(), node.position().x, node.position().y]))";

    @Test
    void theMapTakesFourOrdersAndComesBackToItsOwn(Reader reader, Api api) {
        reader.open(api, "").page().locator(".keep summary").click();
        Object home = reader.map(PLACES);

        reader.link("Left to right").click();
        reader.waitForMap(
                "['clickstream', 'amazon-kinesis-data-streams', '" + FIREHOSE + "', 'amazon-s3']"
                        + ".map(id => cy.getElementById(id).position().x).every((x, index, all) => !index || x > all[index - 1])");
        reader.link("In rings").click();
        reader.waitForMap("Math.hypot(...Object.values(cy.getElementById('" + FIREHOSE + "').position())) < 1");
        reader.link("In rows").click();
        reader.waitForMap("new Set(cy.nodes().map(node => Math.round(node.position().y))).size <= 4");
        reader.link("By ties").click();
        reader.waitForMap(PLACES + " === " + quoted(home));
    }

    @Test
    void whatTheReaderMovedStaysThereAfterAReload(Reader reader, Api api) {
        reader.open(api, "").drag("aws-snowball", 60, -40);
        reader.waitForMap("localStorage.getItem('study-graph.places')");
        Object moved = reader.map(PLACES);
        reader.reload();

        assertThat(reader.map("Math.round(cy.getElementById('aws-snowball').position().x)"))
                .isEqualTo(((Number) reader.run("return Math.round(new Map(JSON.parse(" + quoted(moved)
                                + ").map(([id, x]) => [id, x])).get('aws-snowball'))"))
                        .intValue());
    }

    @Test
    void aThingThatWasMovedGoesBackByUndoAndForthByALink(Reader reader, Api api) {
        String place = "Math.round(cy.getElementById('aws-snowball').position().x)";
        Object home = reader.open(api, "").map(place);
        reader.drag("aws-snowball", 60, -40);
        reader.page().waitForURL("**at=aws-snowball**");
        String address = reader.page().url();
        Object moved = reader.map(place);
        assertThat(moved).isNotEqualTo(home);
        reader.canvas().press("Control+z");
        reader.waitForMap(place + " === " + home);

        reader.page().evaluate("() => localStorage.clear()");
        reader.page().navigate(address);
        reader.waitForMap(place + " === " + moved);
    }

    @Test
    void whatComesNewStandsBesideItsNeighbourAndMovesNobody(Reader reader, Api api) {
        reader.open(api, "?hide=Format");
        String others = "JSON.stringify(cy.nodes('[kind != \"Format\"]').map(node => [node.id(), node.position()]))";
        Object before = reader.map(others);
        reader.link("Show all").click();
        reader.waitForMap("cy.nodes('.Format').length === 2");

        assertThat(reader.map(others)).isEqualTo(before);
    }

    @Test
    void aFrameMarksThingsAndShiftAddsMore(Reader reader, Api api) {
        reader.open(api, "").page().keyboard().down("Shift");
        reader.click("amazon-s3").click(FIREHOSE).page().keyboard().up("Shift");
        assertThat(reader.page().locator(".focused")).containsText("2 things marked.");

        BoundingBox canvas = reader.canvas().boundingBox();
        reader.page().keyboard().down("Shift");
        reader.page().mouse().move(canvas.x + 3, canvas.y + 3);
        reader.page().mouse().down();
        reader.page().mouse().move(canvas.x + canvas.width - 3, canvas.y + canvas.height - 3);
        reader.page().mouse().up();
        reader.page().keyboard().up("Shift");
        assertThat(reader.page().locator(".focused")).containsText("9 things marked.");
    }

    @Test
    void whatIsMarkedIsKeptAlone(Reader reader, Api api) {
        reader.open(api, "").page().keyboard().down("Shift");
        reader.click("amazon-s3").click("amazon-redshift").page().keyboard().up("Shift");
        reader.link("Keep only these").click();

        reader.waitForMap("cy.nodes().length === 2");
    }

    @Test
    void numberKeysSayHowFarAroundAThingTheMapGoes(Reader reader, Api api) {
        reader.open(api, "").click("clickstream");
        reader.canvas().press("1");
        reader.waitForMap("cy.nodes().length === 2");
        reader.canvas().press("2");
        reader.waitForMap("cy.nodes().length === 3");
        reader.canvas().press("3");
        reader.waitForMap("cy.nodes().length === 7");
        reader.canvas().press("4");
        reader.waitForMap("cy.nodes().length === 8");
    }

    @Test
    void arrowKeysWalkAlongTheLinesAndEExpands(Reader reader, Api api) {
        reader.with(ColorScheme.LIGHT, 1440, 900)
                .open(api, "?tab=routes&q=clickstream+to+S3&node=clickstream&front=details");
        reader.waitForMap(ROUTE_FROM_LEFT_TO_RIGHT);
        for (String name : List.of("Amazon Kinesis Data Streams", "Amazon Kinesis Data Firehose", "Amazon S3")) {
            reader.canvas().press("ArrowRight");
            assertThat(reader.page().locator("#voice")).containsText(name + ", Service");
        }
        reader.canvas().press("e");
        assertThat(reader.link("Whole map").last()).isVisible();
    }

    @Test
    void aLegendEntryWithAltIsShownAlone(Reader reader, Api api) {
        reader.open(api, "");
        reader.page()
                .locator(".legend a")
                .getByText("Format")
                .first()
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.ALT)));
        reader.waitForMap("cy.nodes().length === 2");
        reader.link("Show all").click();

        reader.page().locator(".lines summary").click();
        reader.page()
                .locator(".relations a")
                .getByText("reads from")
                .first()
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.ALT)));
        reader.waitForMap("cy.edges().length === 3");
    }

    @Test
    void theMinimapGoesWhereItIsClicked(Reader reader, Api api) {
        reader.open(api, "").canvas().focus();
        for (int time = 0; time < 5; time++) {
            reader.canvas().press("+");
        }
        assertThat(reader.page().locator("#minimap")).isVisible();
        double before = ((Number) reader.map("cy.pan().x")).doubleValue();
        reader.page().locator("#minimap").click(new Locator.ClickOptions().setPosition(8, 48));

        reader.waitForMap("cy.pan().x > " + before);
    }

    @Test
    void theZoomIsToldInPercentAndFitShowsAll(Reader reader, Api api) {
        reader.open(api, "");
        Locator level = reader.page().locator(".zoom-level");
        String whole = level.textContent();
        reader.page().getByLabel("Zoom in").click();
        assertThat(level).not().hasText(whole);
        reader.page()
                .getByText("Fit", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(level).hasText(whole);
    }

    private static String quoted(Object text) {
        return '\'' + text.toString() + '\'';
    }
}
