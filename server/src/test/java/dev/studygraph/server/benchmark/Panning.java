package dev.studygraph.server.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;

/** Drags the map about with a pointer, a little in each frame, and takes down how long each frame took. */
final class Panning {

    private static final double PATIENCE = 120_000;
    private static final int FRAMES = 180;

    /** The milliseconds for which the map is left alone before. */
    private static final double REST = 5_000;

    private static final String MAP_RESTS = """
            elements => performance.getEntriesByName('graph interactive').length > 0
              && document.querySelectorAll('.waiting').length === 0
              && document.getElementById('canvas')._cyreg.cy.elements().length >= elements
            """;

    /** Pressed where there is no node, the pointer goes round in a circle. */
    private static final String DRAG = """
            async frames => {
              const canvas = document.getElementById('canvas');
              const { cy } = canvas._cyreg;
              const { left, top, width, height } = canvas.getBoundingClientRect();
              const [x, y] = [left + width / 2, top + height / 2];
              const margin = 12; // a press beside a node takes it up as well
              const isEmpty = ([dx, dy]) => cy.elements().every(element => {
                const { x1, x2, y1, y2 } = element.renderedBoundingBox();
                return element.isEdge() || x + dx - left < x1 - margin || x + dx - left > x2 + margin
                  || y + dy - top < y1 - margin || y + dy - top > y2 + margin;
              });
              const isInside = ([dx, dy]) => Math.abs(dx) < width / 2 - margin && Math.abs(dy) < height / 2 - margin;
              const spots = Array.from({ length: 2000 }, (_, i) => [2.1 * i * Math.cos(i) * 0.5, i * Math.sin(i) * 0.5]);
              const [dx, dy] = spots.find(spot => isInside(spot) && isEmpty(spot));
              const event = (type, turn, buttons) => new MouseEvent(type, {
                bubbles: true, cancelable: true, view: window, button: 0, which: 1, buttons,
                clientX: x + dx + 160 * Math.sin(turn), clientY: y + dy + 160 * (1 - Math.cos(turn)),
              });
              const target = document.elementFromPoint(x + dx, y + dy);
              const frame = () => new Promise(requestAnimationFrame);
              target.dispatchEvent(event('mousedown', 0, 1));
              const times = [await frame()];
              for (let i = 1; i <= frames; i++) {
                target.dispatchEvent(event('mousemove', i * 4 * Math.PI / frames, 1));
                times.push(await frame());
              }
              target.dispatchEvent(event('mouseup', 4 * Math.PI, 0));
              return times.slice(1).map((time, i) => time - times[i]);
            }
            """;

    private Panning() {}

    /** The frames of one drag, on a map with at least so many nodes and edges that is drawn and rests. */
    static Timings of(Browser browser, URI address, int elements) {
        Timings frames = new Timings();
        try (BrowserContext window = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            window.setDefaultTimeout(PATIENCE);
            Page page = window.newPage();
            page.navigate(address.toString());
            page.waitForFunction(MAP_RESTS, elements);
            page.waitForTimeout(REST);
            List<?> times = (List<?>) page.evaluate(DRAG, FRAMES);
            times.forEach(time -> frames.add(((Number) time).doubleValue()));
        }
        return frames;
    }
}
