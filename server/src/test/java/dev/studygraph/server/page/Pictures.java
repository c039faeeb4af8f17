package dev.studygraph.server.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes the pictures of the main views, for whoever changes the page to look at and for the README.
 *
 * <p>Run by hand against a server with the shipped notes, it renews those of the README:
 * {@code Pictures http://127.0.0.1:7070 web/pictures}.
 */
final class Pictures {

    private static final String QUESTION = "?tab=routes&q=How+do+I+get+clickstream+data+into+S3%3F";
    private static final String REACH = "?tab=reach&reach-from=amazon-kinesis-data-firehose";
    private static final String COMPARE =
            "?tab=compare&compare=amazon-kinesis-data-firehose,amazon-kinesis-data-streams";
    private static final List<Picture> ALL = List.of(
            new Picture("map", "", 1440, 900, ColorScheme.LIGHT),
            new Picture("routes", QUESTION, 1440, 900, ColorScheme.LIGHT),
            new Picture("near-dark", "?focus=amazon-s3&node=amazon-s3&front=details", 1440, 900, ColorScheme.DARK),
            new Picture("reach", REACH, 1440, 900, ColorScheme.LIGHT),
            new Picture("compare-dark", COMPARE, 1440, 900, ColorScheme.DARK),
            new Picture("phone-reach-dark", REACH, 390, 844, ColorScheme.DARK),
            new Picture("phone-compare", COMPARE, 390, 844, ColorScheme.LIGHT),
            new Picture("map-dark", "", 1440, 900, ColorScheme.DARK),
            new Picture("phone-route", QUESTION, 390, 844, ColorScheme.LIGHT),
            new Picture("phone-map-dark", "", 390, 844, ColorScheme.DARK));

    private Pictures() {}

    /** Takes all pictures of the server into a folder. */
    static void take(Browser browser, URI server, Path folder) {
        for (Picture picture : ALL) {
            try (Page page = browser.newPage(new Browser.NewPageOptions()
                    .setViewportSize(picture.width, picture.height)
                    .setColorScheme(picture.colours))) {
                new Reader(page).open(server, picture.view);
                page.waitForCondition(() -> page.locator(".waiting").count() == 0);
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(picture.name + ".png")));
            }
        }
    }

    /** Takes the pictures of the server at an address into a folder. */
    public static void main(String[] arguments) {
        try (Chromium chromium = Chromium.whole()) {
            take(chromium.browser(), URI.create(arguments[0]), Path.of(arguments[1]));
        }
    }

    /** One view of the page in one window. */
    private record Picture(String name, String view, int width, int height, ColorScheme colours) {}
}
