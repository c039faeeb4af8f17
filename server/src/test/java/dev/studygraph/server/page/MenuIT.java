package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.studygraph.server.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class MenuIT {

    private static final String FIREHOSE = "amazon-kinesis-data-firehose";

    @Test
    void aRightClickOpensTheMenuWithWhatIsAroundByRelation(Reader reader, Api api) {
        reader.open(api, "").rightClick(FIREHOSE);

        assertThat(reader.page().getByRole(AriaRole.MENU)).hasAccessibleName("Amazon Kinesis Data Firehose");
        assertThat(reader.entry("What is near")).containsText("5");
        assertThat(reader.entry("writes to")).containsText("2");
        reader.entry("writes to").click();
        assertThat(reader.link("Whole map")).isVisible();
        assertThat(reader.onTheMap("*"))
                .containsExactlyInAnyOrder("Amazon Kinesis Data Firehose", "Amazon S3", "Amazon Redshift");
    }

    @Test
    void theKeyboardOpensItWalksItAndLeavesIt(Reader reader, Api api) {
        reader.open(api, "").click("amazon-s3");
        reader.canvas().press("Shift+F10");
        assertThat(reader.entry("Details")).isFocused();

        reader.page().keyboard().press("ArrowDown");
        assertThat(reader.entry("What is near")).isFocused();
        reader.page().keyboard().press("End");
        assertThat(reader.entry("Copy link")).isFocused();
        reader.page().keyboard().press("Escape");
        assertThat(reader.page().getByRole(AriaRole.MENU)).hasCount(0);
        assertThat(reader.canvas()).isFocused();
    }

    @Test
    void startAndEndOfAWayAreSet(Reader reader, Api api) {
        reader.open(api, "").rightClick("clickstream");
        reader.entry("Route from here").click();
        assertThat(reader.panel()).containsText("One end is set.");
        reader.rightClick("amazon-s3");
        reader.entry("Route to here").click();

        assertThat(reader.panel().locator(".stop .thing").last()).hasText("Amazon S3");
        assertThat(reader.panel().locator("h2")).hasText("From Clickstream to Amazon S3.");
    }

    @Test
    void aThingIsHiddenAndShownAgain(Reader reader, Api api) {
        reader.open(api, "").rightClick("aws-snowball");
        reader.entry("Hide").click();
        reader.waitForMap("cy.nodes().length === 8");

        reader.link("Show all").click();
        reader.waitForMap("cy.nodes().length === 9");
    }

    @Test
    void onlyAThingAndItsNeighboursAreKept(Reader reader, Api api) {
        reader.open(api, "").rightClick("amazon-redshift");
        reader.entry("Keep only it and its neighbours").click();
        reader.waitForMap("cy.nodes().length === 4");

        assertThat(reader.onTheMap("*"))
                .containsExactlyInAnyOrder(
                        "Amazon Redshift", "Amazon S3", "Amazon Kinesis Data Firehose", "COPY command");
    }

    @Test
    void aPinHoldsAThingWhateverTheOrderAndOnAnotherMachine(Reader reader, Api api) {
        String place = "JSON.stringify(cy.getElementById('" + FIREHOSE + "').position())";
        reader.open(api, "").rightClick(FIREHOSE);
        reader.entry("Pin here").click();
        reader.waitForMap("cy.nodes('.pinned').length === 1");
        Object before = reader.map(place);
        String address = reader.page().url();
        reader.page().locator(".keep summary").click();
        reader.link("In rows").click();
        reader.page().waitForURL("**layout=grid**");
        reader.waitForMap(
                "Math.abs(cy.getElementById('json').position().y - cy.getElementById('apache-parquet').position().y) < 1");
        assertThat(reader.map(place)).isEqualTo(before);

        reader.page().evaluate("() => localStorage.clear()");
        reader.page().navigate(address);
        reader.waitForMap("cy.nodes('.pinned').length === 1");
        assertThat(reader.map(place)).isEqualTo(before);
        reader.rightClick(FIREHOSE);
        reader.entry("Unpin").click();
        reader.waitForMap("cy.nodes('.pinned').length === 0");
    }

    @Test
    void theNoteIsOpenedWhereTheThingIsNamed(Reader reader, Api api) {
        reader.open(api, "").rightClick(FIREHOSE);
        reader.entry("Open in notes").click();

        assertThat(reader.panel().locator(".note-line.here")).isInViewport();
    }

    @Test
    void aLinkToTheThingIsCopied(Reader reader, Api api) {
        reader.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        reader.open(api, "").rightClick("amazon-s3");
        reader.entry("Copy link").click();

        assertThat(reader.page().locator("#voice")).hasText("The link is copied.");
        assertThat((String) reader.page().evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(api.server() + "/?node=amazon-s3&front=details");
    }
}
