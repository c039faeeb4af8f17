package dev.studygraph.server.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a visit costs that finds nothing in the cache of its browser.
 *
 * @param requests how many requests the page makes until it rests
 * @param bytes how much comes over the wire for them, heads and all
 * @param firstPaint the milliseconds until there is something to see
 * @param interactive the milliseconds until the map is drawn and reacts to a pointer
 * @param shift how much of what was seen moved by itself, as browsers count it
 */
record ColdLoad(int requests, long bytes, double firstPaint, double interactive, double shift) {

    private static final double REST = 500;

    private static final String WATCH = """
            window.shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    private static final String MARK = "() => performance.getEntriesByName('graph interactive').length > 0";

    private static final String TIME = "name => performance.getEntriesByName(name)[0].startTime";

    /** Opens a page in a new window, and leaves it once it rests. */
    static ColdLoad of(Browser browser, URI address) {
        try (BrowserContext window = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            Page page = window.newPage();
            page.addInitScript(WATCH);
            Wire wire = new Wire(window.newCDPSession(page));
            page.navigate(address.toString());
            page.waitForFunction(MARK);
            page.waitForTimeout(REST);
            return new ColdLoad(
                    wire.requests.get(),
                    wire.bytes.get(),
                    number(page.evaluate(TIME, "first-contentful-paint")),
                    number(page.evaluate(TIME, "graph interactive")),
                    number(page.evaluate("window.shift")));
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** Counts what goes over the wire. */
    private static final class Wire {

        private final AtomicInteger requests = new AtomicInteger();
        private final AtomicLong bytes = new AtomicLong();

        private Wire(CDPSession session) {
            session.on("Network.requestWillBeSent", event -> requests.incrementAndGet());
            session.on("Network.loadingFinished", this::count);
            session.send("Network.enable");
        }

        private void count(JsonObject event) {
            bytes.addAndGet(event.get("encodedDataLength").getAsLong());
        }
    }
}
