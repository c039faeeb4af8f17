package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.studygraph.server.Api;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of graphs that are too large to be drawn at once. */
@BrowserTest
class ExtentIT {

    private static final String FIRST = "**/api/graph?limit=1000";
    private static final String ALL = "**/api/graph?limit=5000";
    private static final int THINGS = 4_000;

    @Test
    void veryManyAreNotDrawnUnasked(Reader reader, Api api) {
        Locator told = open(reader, api);

        assertThat(told).containsText("The map shows the 3 things that your notes tell most of, of 4,000.");
        assertThat(reader.onTheMap("*")).hasSize(3);
        reader.link("All as a table").click();
        assertThat(reader.panel().locator("table.index")).isVisible();
    }

    @Test
    void theyAreDrawnWhenWanted(Reader reader, Api api) {
        reader.whenAnswered(ALL, graph(THINGS));
        Locator told = open(reader, api);
        reader.link("Draw 4,000").click();

        assertThat(told).isEmpty();
        assertThat(reader.onTheMap("*")).hasSize(THINGS);
        reader.page().goBack();
        assertThat(told).containsText("The map shows the 3 things");
        reader.page().waitForCondition(() -> reader.onTheMap("*").size() == 3);
    }

    @Test
    void theirLoadingIsCalledOff(Reader reader, Api api) {
        reader.page().route(ALL, route -> {});
        Locator told = open(reader, api);
        reader.link("Draw 4,000").click();
        assertThat(told).containsText("Loading 4,000 things");
        List<String> calledOff = new CopyOnWriteArrayList<>();
        reader.page().onRequestFailed(request -> calledOff.add(request.url()));
        reader.link("Cancel").click();

        reader.page().waitForCondition(() -> calledOff.contains(api.server() + "/api/graph?limit=5000"));
        assertThat(told).containsText("The map shows the 3 things");
    }

    @Test
    void theirDrawingIsCalledOff(Reader reader, Api api) {
        reader.whenAnswered(ALL, graph(THINGS));
        Locator told = open(reader, api);
        reader.run("""
                const told = document.getElementById('extent');
                new MutationObserver(() => told.querySelector('progress[max]') && told.querySelector('a').click())
                  .observe(told, { childList: true, subtree: true });
                """);
        reader.link("Draw 4,000").click();

        reader.page().waitForURL(url -> !url.contains("extent"));
        assertThat(told).containsText("The map shows the 3 things");
        reader.page().waitForCondition(() -> reader.onTheMap("*").size() == 3);
    }

    @Test
    void theTableHasPages(Reader reader, Api api) {
        reader.page()
                .route(
                        url -> url.contains("/api/entities?limit=100"),
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody(page(route.request().url().contains("cursor=next")))));
        reader.open(api, "?tab=index");
        Locator rows = reader.panel().locator("tbody tr");
        assertThat(rows).hasText(new String[] {"First 1 1"});
        reader.panel()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Next"))
                .click();

        assertThat(rows).hasText(new String[] {"Last 1 1"});
        reader.link("From the start").click();
        assertThat(rows).hasText(new String[] {"First 1 1"});
    }

    private static Locator open(Reader reader, Api api) {
        reader.whenAnswered(FIRST, graph(3)).open(api, "");
        return reader.page().locator("#extent");
    }

    /** The first things of a large graph, each of which hands data to the next. */
    private static String graph(int things) {
        String nodes = IntStream.range(0, things)
                .mapToObj(
                        "{\"id\": \"t%1$d\", \"name\": \"Thing %1$d\", \"kind\": \"Service\", \"statements\": 1, \"today\": null}"
                                ::formatted)
                .collect(Collectors.joining(","));
        String edges = IntStream.range(1, things)
                .mapToObj(i -> """
                        {"id": "e%1$d", "from": "t%2$d", "to": "t%1$d", "relation": "WRITES_TO", "words": "writes to",
                         "flow": "forward", "support": 1, "inferred": false, "denied": false}
                        """.formatted(i, i - 1))
                .collect(Collectors.joining(","));
        String places = IntStream.range(0, things)
                .mapToObj(i -> "[%d,%d]".formatted(i % 80 * 90, i / 80 * 90))
                .collect(Collectors.joining(","));
        return """
                {"nodes": [%s], "edges": [%s], "places": [%s], "kinds": [{"kind": "Service", "count": 4000}], "relations": [],
                 "total": {"nodes": 4000, "edges": 3999}, "version": "large"}
                """.formatted(nodes, edges, places);
    }

    private static String page(boolean isLast) {
        return """
                {"items": [{"id": "t", "name": "%s", "kind": "Service", "aliases": [], "today": null, "statements": 1, "flows": 1,
                 "match": null}], "total": 2, "cursor": %s, "kinds": []}
                """.formatted(isLast ? "Last" : "First", isLast ? "null" : "\"next\"");
    }
}
