package dev.studygraph.server.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.MouseButton;
import dev.studygraph.server.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

/** Somebody who uses the page in a browser window. */
final class Reader {

    /** Cytoscape as it hangs on its element; what it draws is no part of the document. */
    private static final String MAP = "document.getElementById('canvas')._cyreg.cy";

    private static final String RESTING = """
            async id => {
              const place = () => {
                const at = %1$s.getElementById(id).%2$s();
                const box = document.getElementById('canvas').getBoundingClientRect();
                return [at.x + box.x, at.y + box.y];
              };
              const before = place();
              await new Promise(resolve => setTimeout(resolve, 300));
              return before.join() === place().join() ? before : null;
            }
            """;
    private static final String RESTING_PLACE = RESTING.formatted(MAP, "renderedPosition");
    private static final String RESTING_MIDDLE = RESTING.formatted(MAP, "renderedMidpoint");

    private final Page page;

    Reader(Page page) {
        this.page = page;
    }

    /** The browser's page, for what only one test does. */
    Page page() {
        return page;
    }

    /** Opens a view by its address and waits until the map is drawn. */
    Reader open(Api api, String address) {
        return open(api.server(), address);
    }

    Reader open(URI server, String address) {
        page.navigate(server.resolve("/" + address).toString());
        waitForMap();
        return this;
    }

    /** Opens the same address again. */
    Reader reload() {
        page.reload();
        waitForMap();
        return this;
    }

    /** Prefers light or dark colours, and a window of this size. */
    Reader with(ColorScheme colours, int width, int height) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(width, height);
        return this;
    }

    /** Types a question into the ask bar and sends it. */
    Reader ask(String question) {
        askBar().fill(question);
        askBar().press("Enter");
        return this;
    }

    Locator askBar() {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Ask your notes, or find a thing"));
    }

    Locator panel() {
        return page.locator("#panel");
    }

    Locator details() {
        return page.locator("#details");
    }

    /** What is told of the last change of the notes. */
    Locator notice() {
        return page.locator("#notice");
    }

    Locator canvas() {
        return page.locator("#canvas");
    }

    /** A link of the page by what it says. */
    Locator link(String words) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** The names of the nodes on the map that fit a selector of Cytoscape, from left to right. */
    @SuppressWarnings("unchecked")
    List<String> onTheMap(String selector) {
        return (List<String>) page.evaluate(
                "selector => " + MAP + ".nodes(selector).toArray()"
                        + ".sort((a, b) => a.position('x') - b.position('x')).map(node => node.data('name'))",
                selector);
    }

    /** Double-clicks a node of the map. */
    Reader doubleClick(String id) {
        double[] place = placeOf(id);
        page.mouse().dblclick(place[0], place[1]);
        return this;
    }

    /** Clicks a node of the map. */
    Reader click(String id) {
        double[] place = placeOf(id);
        page.mouse().click(place[0], place[1]);
        return this;
    }

    /** Clicks a node of the map with the right button. */
    Reader rightClick(String id) {
        double[] place = placeOf(id);
        page.mouse().click(place[0], place[1], new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
        return this;
    }

    /** Points at a node of the map. */
    Reader hover(String id) {
        double[] place = placeOf(id);
        page.mouse().move(place[0], place[1]);
        return this;
    }

    /** Drags from where a node of the map stands, by so many pixels. */
    Reader drag(String id, int right, int down) {
        double[] place = placeOf(id);
        page.mouse().move(place[0], place[1]);
        page.mouse().down();
        page.mouse().move(place[0] + right, place[1] + down, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        return this;
    }

    /** Clicks the middle of an edge of the map. */
    Reader clickEdge(String id) {
        List<?> place = (List<?>) page.waitForFunction(RESTING_MIDDLE, id).jsonValue();
        page.mouse().click(number(place.get(0)), number(place.get(1)));
        return this;
    }

    /** The file that a button of the sheet "View" hands out. */
    Download take(String button) {
        page.locator(".keep summary").click();
        page.waitForCondition(() -> page.locator(".waiting").count() == 0);
        return page.waitForDownload(() -> button(button).click());
    }

    /** What is in a file that was taken. */
    static byte[] content(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry of the menu of a thing. */
    Locator entry(String words) {
        return page.getByRole(AriaRole.MENUITEM).filter(new Locator.FilterOptions().setHasText(words));
    }

    /** A button of the page by what it says. */
    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Asks Cytoscape, as {@code cy}, something about the map. */
    Object map(String expression) {
        return page.evaluate("() => { const cy = " + MAP + "; return " + expression + "; }");
    }

    /** Waits until something is so of the map, as {@code cy}. What cannot be asked yet, is not so yet. */
    Reader waitForMap(String condition) {
        page.waitForFunction("() => { try { const cy = " + MAP + "; return " + condition
                + "; } catch (notYet) { if (notYet instanceof TypeError) return false; throw notYet; } }");
        return this;
    }

    /** Runs a script of the page's own modules and gives what it returns. */
    Object run(String script) {
        return page.evaluate("async () => {" + script + "}");
    }

    /** Lets the server's answers to some paths be what the test says. */
    Reader whenAnswered(String paths, String json) {
        page.route(
                paths,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(json)));
        return this;
    }

    /** Where a node stands in the window, once nothing moves any more. */
    double[] placeOf(String id) {
        List<?> place = (List<?>) page.waitForFunction(RESTING_PLACE, id).jsonValue();
        return place.stream().mapToDouble(Reader::number).toArray();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private void waitForMap() {
        page.waitForFunction("() => " + MAP.replace(".", "?.") + "?.nodes('[label != \"\"]').length > 0");
    }
}
