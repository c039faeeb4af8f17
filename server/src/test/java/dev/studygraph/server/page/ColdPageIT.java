package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page does that is opened for the first time. */
@BrowserTest
class ColdPageIT {

    private static final String WATCH = """
            window.moved = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.moved.push(
                entry.sources.map(({ node }) => node?.id || node?.className || node?.textContent).join(', '))))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    @Test
    void itAsksNobodyButItsServer(Reader reader, Api api) {
        List<String> asked = new CopyOnWriteArrayList<>();
        reader.page().onRequest(request -> asked.add(request.url()));
        reader.open(api, "?layout=layered").ask("clickstream to S3");
        reader.panel().locator(".hops").waitFor();
        for (String page : List.of("Index", "Tips", "Notes", "Compare")) {
            reader.link(page).click();
        }

        assertThat(asked)
                .hasSizeGreaterThan(9)
                .allSatisfy(url -> assertThat(url).startsWith(api.server() + "/"));
    }

    @Test
    void itTellsHowNearTheMapIsSeen(Reader reader, Api api) {
        assertThat(reader.open(api, "").page().locator(".zoom-level")).hasText(Pattern.compile("\\d+ %"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?tab=routes&q=clickstream+to+S3",
                "?tab=notes&note=streaming.md",
                "?node=amazon-s3&front=details",
                "?focus=amazon-s3"
            })
    void nothingMovesOnceItIsSeen(String view, Reader reader, Api api) {
        reader.page().addInitScript(WATCH);
        for (int width : List.of(1440, 390)) {
            reader.page().setViewportSize(width, 900);
            reader.open(api, view);
            reader.page()
                    .waitForCondition(() -> reader.page().locator(".waiting").count() == 0);
            reader.page().waitForFunction("() => performance.getEntriesByName('graph interactive').length > 0");

            assertThat(reader.page().evaluate("window.moved.join()"))
                    .as("%d pixels", width)
                    .isEqualTo("");
        }
    }
}
