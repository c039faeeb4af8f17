package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.studygraph.server.Api;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

@BrowserTest
class SafetyIT {

    private static final String HOSTILE =
            "<img src=x onerror=document.title='taken'><script>alert(1)</script> **bold**";

    /** What the page itself never makes inside of what it shows. */
    private static final String FOREIGN = "#panel :is(img, script, svg[onload], a[href^=javascript]),"
            + " #details :is(img, script, svg[onload], a[href^=javascript]), #menu img, #top img, #notice img";

    @Test
    void whatStandsInANoteIsTextWhateverItIs(Reader reader, Api api) {
        reader.whenAnswered("**/api/notes/streaming.md", """
                {"path": "streaming.md", "title": "%1$s", "lines": [{"line": 1, "text": "%1$s", "tips": 0, "mentions": [],
                 "facts": [{"subject": {"id": "a", "name": "%1$s", "kind": "Service"}, "relation": "X", "words": "%1$s",
                            "object": {"name": "%1$s"}, "denied": false}]}]}
                """.formatted(HOSTILE))
                .open(api, "?tab=notes&note=streaming.md");

        assertThat(reader.panel().locator(".note-text")).containsText("<img src=x onerror=");
        assertThat(reader.panel().locator("img, script")).hasCount(0);
        assertThat(reader.panel().locator(".note-text strong")).hasText("bold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?tab=routes&q=clickstream+to+S3&direct=why",
                "?tab=routes&q=clickstream+to+nowhere",
                "?tab=routes&q=KDS+to+S3+directly+via+Foobar",
                "?tab=routes&q=difference+between+Firehose+and+KDS",
                "?tab=routes&q=What+feeds+Redshift",
                "?tab=routes&q=limits+of+KDS",
                "?tab=routes&q=Redshift",
                "?tab=routes&q=What+is+the+weather",
                "?tab=tips",
                "?tab=notes&note=streaming.md&line=5&why=all",
                "?tab=compare&compare=amazon-kinesis-data-firehose,amazon-kinesis-data-streams",
                "?tab=reach&reach-from=clickstream",
                "?tab=index&list=lines&node=amazon-kinesis-data-streams&front=details",
                "?tab=notes&pair=amazon-kinesis-data-firehose,amazon-s3&front=details",
            })
    void inNoViewDoesAnythingRunThatTheServerAnswers(String view, Reader reader, Api api) {
        Poison poison = new Poison(reader.page());
        reader.open(api, view);
        assertThat(reader.page()
                        .locator("#panel, #details")
                        .getByText("<img src=//evil.example/x onerror=taken()>")
                        .first())
                .isAttached();

        assertThat(reader.page().locator(FOREIGN)).hasCount(0);
        assertThat(poison.effects()).isEmpty();
    }

    @Test
    void inNothingThatOpensDoesAnythingRun(Reader reader, Api api) {
        Poison poison = new Poison(reader.page());
        reader.open(api, "").askBar().pressSequentially("fire");
        assertThat(reader.page().getByRole(AriaRole.OPTION).first()).containsText("<img src=");
        reader.askBar().clear();
        reader.hover("amazon-redshift").rightClick("amazon-s3");
        assertThat(reader.entry("Hide")).isVisible();

        assertThat(reader.page().locator(FOREIGN)).hasCount(0);
        assertThat(poison.effects()).isEmpty();
    }

    /** What is taken along keeps its form, and runs nowhere either. */
    @Test
    void whatIsTakenAlongHoldsTextsOnly(Reader reader, Api api) throws Exception {
        Poison poison = new Poison(reader.page());
        reader.open(api, "?only=amazon-redshift,amazon-s3,copy-command");

        Document svg = xml(Reader.content(reader.take("SVG")));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("img").getLength()).isZero();
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).contains("<img");
        Document graph = xml(Reader.content(reader.reload().take("GraphML")));
        assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(3);
        assertThat(graph.getElementsByTagName("script").getLength()).isZero();
        assertThat(new String(Reader.content(reader.reload().take("Cypher")), UTF_8).lines())
                .allMatch(line -> line.matches("(MERGE|MATCH) .*;"));
        assertThat(poison.effects()).isEmpty();
    }

    /** A spreadsheet takes a cell that begins so for a formula. */
    @Test
    void noCellOfATableIsAFormula(Reader reader, Api api) {
        List<String> names = List.of("=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1");
        reader.open(api, "");
        List<?> cells = (List<?>) reader.page().evaluate("""
                        async names => {
                          const { csv } = await import('/app/state/export/csv.js');
                          const edge = { id: 'e', from: 'a', to: 'a', relation: 'USES', words: 'uses', support: 1 };
                          const cell = name => csv({ nodes: [{ id: 'a', name }], edges: [edge] }).split(',')[9];
                          return names.map(cell);
                        }
                        """, names);

        assertThat(cells)
                .isEqualTo(names.stream()
                        .map(name -> name.equals("\r=1") ? "\"'\r=1\"" : "'" + name)
                        .toList());
    }

    /** A name that is written from right to left turns none of the words beside it. */
    @Test
    void aNameThatTurnsItsTextTurnsNothingElse(Reader reader, Api api) {
        reader.page()
                .route(
                        "**/api/entities/amazon-s3",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setResponse(route.fetch())
                                .setBody(api.get("/api/entities/amazon-s3")
                                        .body()
                                        .replace("Amazon Redshift", "\u202EAmazon Redshift"))));
        reader.open(api, "?node=amazon-s3&front=details");

        assertThat(reader.details()
                        .locator(".thing")
                        .getByText("Amazon Redshift")
                        .first())
                .isVisible();
        assertThat((List<?>) reader.page().evaluate("""
                () => [...document.querySelectorAll('a, button, td, dd, q')]
                    .filter(element => !getComputedStyle(element).unicodeBidi.includes('isolate'))
                    .map(element => element.outerHTML)
                """)).isEmpty();
    }

    @Test
    void aQuestionInALinkIsText(Reader reader, Api api) {
        reader.open(api, "?tab=routes&q=" + URLEncoder.encode(HOSTILE, UTF_8));

        assertThat(reader.panel().locator("img, script")).hasCount(0);
    }

    private static Document xml(byte[] file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    @Test
    void thePageKeepsToItsPolicyAndWritesNoErrors(Reader reader, Api api) {
        List<String> complaints = new ArrayList<>();
        reader.page().onConsoleMessage(message -> {
            // A server that has only just started may ask to be asked again; the page does so by itself.
            boolean isBusy = message.text().contains("503");
            if (List.of("error", "warning").contains(message.type()) && !isBusy) {
                complaints.add(message.text());
            }
        });
        reader.page().onPageError(complaints::add);
        reader.open(api, "").ask("clickstream to S3");
        reader.panel().locator(".hops").waitFor();
        reader.link("Notes").click();

        assertThat(complaints).isEmpty();
    }
}
