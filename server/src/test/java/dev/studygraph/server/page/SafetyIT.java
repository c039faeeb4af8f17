package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class SafetyIT {

    private static final String HOSTILE =
            "<img src=x onerror=document.title='taken'><script>alert(1)</script> **bold**";

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

    @Test
    void aQuestionInALinkIsText(Reader reader, Api api) {
        reader.open(api, "?tab=routes&q=" + URLEncoder.encode(HOSTILE, UTF_8));

        assertThat(reader.panel().locator("img, script")).hasCount(0);
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
