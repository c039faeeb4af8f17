package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import dev.studygraph.server.Api;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What the reader takes along and comes back to. */
@BrowserTest
class KeepIT {

    /** A view with three things and three lines. */
    private static final String NEAR_REDSHIFT = "?only=amazon-redshift,amazon-s3,copy-command";

    @Test
    void aPictureIsTakenAsPng(Reader reader, Api api) throws IOException {
        byte[] picture = taken(reader.open(api, ""), "PNG", "study-graph.png");

        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isGreaterThan(200);
    }

    @Test
    void aPictureIsTakenAsSvgWithShapesLinesAndNames(Reader reader, Api api) throws Exception {
        Document svg = xml(taken(reader.open(api, NEAR_REDSHIFT), "SVG", "study-graph.svg"));

        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(1 + 3);
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("Amazon Redshift");
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(1 + 2);
    }

    @Test
    void linesAreTakenAsTable(Reader reader, Api api) {
        assertThat(text(reader.open(api, NEAR_REDSHIFT), "CSV", "study-graph.csv")
                        .lines())
                .containsExactlyInAnyOrder(
                        "from,from_name,relation,to,to_name,lines,inferred,denied,confidence",
                        "amazon-redshift,Amazon Redshift,HAS_FEATURE,copy-command,COPY command,1,false,false,sure",
                        "amazon-redshift,Amazon Redshift,READS_FROM,amazon-s3,Amazon S3,1,false,false,sure");
    }

    @Test
    void thingsAndLinesAreTakenAsJson(Reader reader, Api api) throws IOException {
        var json = new ObjectMapper().readTree(taken(reader.open(api, NEAR_REDSHIFT), "JSON", "study-graph.json"));

        assertThat(json.get("nodes").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Amazon Redshift", "Amazon S3", "COPY command");
        assertThat(json.get("edges").findValuesAsText("relation"))
                .containsExactlyInAnyOrder("HAS_FEATURE", "READS_FROM");
    }

    @Test
    void thingsAndLinesAreTakenAsGraphMl(Reader reader, Api api) throws Exception {
        Document graph = xml(taken(reader.open(api, NEAR_REDSHIFT), "GraphML", "study-graph.graphml"));

        assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(3);
        assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(2);
    }

    @Test
    void thingsAndLinesAreTakenAsCypher(Reader reader, Api api) {
        assertThat(text(reader.open(api, NEAR_REDSHIFT), "Cypher", "study-graph.cypher"))
                .contains("MERGE (n:Entity {id: 'copy-command'}) SET n:`Feature`, n.name = 'COPY command';")
                .contains("MERGE (a)-[r:`READS_FROM`]->(b) SET r.support = 1, r.confidence = 'sure';");
    }

    @Test
    void factsAndTipsAreTakenAsCardsWithIdsThatStay(Reader reader, Api api) {
        List<String> cards = text(reader.open(api, ""), "Anki cards", "study-graph-anki.txt")
                .lines()
                .toList();

        assertThat(cards)
                .contains("#separator:tab", "#guid column:1")
                .contains("study-graph|amazon-redshift|READS_FROM\tAmazon Redshift reads from …\tAmazon S3\tfact")
                .anyMatch(card -> card.startsWith("study-graph|streaming.md:14\tExam tip: "));
        assertThat(text(reader.reload(), "Anki cards", "study-graph-anki.txt").lines())
                .isEqualTo(cards);
    }

    @Test
    void aViewIsSavedByNameFoundAgainAndForgotten(Reader reader, Api api) {
        reader.open(api, "?tab=tips&find=x&hide=Format")
                .page()
                .locator(".keep summary")
                .click();
        reader.page().getByLabel("Name of this view").fill("Without formats");
        reader.button("Save").click();
        reader.open(api, "").page().locator(".keep summary").click();
        reader.link("Without formats").click();

        reader.page().waitForURL("**hide=Format**");
        reader.waitForMap("cy.nodes().length === 7");
        reader.page().getByLabel("Forget Without formats").click();
        assertThat(reader.link("Without formats")).hasCount(0);
    }

    @Test
    void everyChangeOfTheViewIsAStepOfUndoAndOfTheBrowsersHistory(Reader reader, Api api) {
        reader.open(api, "").rightClick("aws-snowball");
        reader.entry("Hide").click();
        reader.waitForMap("cy.nodes().length === 8");
        reader.page().locator(".legend a").getByText("Format").first().click();
        reader.waitForMap("cy.nodes().length === 6");
        reader.click("amazon-s3");
        assertThat(reader.details().locator("h2")).hasText("Amazon S3");

        reader.canvas().press("Control+z");
        assertThat(reader.details()).not().isVisible();
        reader.canvas().press("Control+z");
        reader.waitForMap("cy.nodes().length === 8");
        reader.page().goBack();
        reader.waitForMap("cy.nodes().length === 9");
        reader.canvas().press("Control+Shift+z");
        reader.waitForMap("cy.nodes().length === 8");
        reader.page().goForward();
        reader.waitForMap("cy.nodes().length === 6");
    }

    private static String text(Reader reader, String button, String name) {
        return new String(taken(reader, button, name), StandardCharsets.UTF_8);
    }

    private static byte[] taken(Reader reader, String button, String name) {
        Download download = reader.take(button);
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return Reader.content(download);
    }

    private static Document xml(byte[] file) throws Exception {
        return DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }
}
