package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import dev.studygraph.server.Api;
import org.junit.jupiter.api.Test;

/** A phone: fingers instead of a mouse, and a sheet that is pulled up. */
@BrowserTest
class TouchIT {

    @Test
    void aLongPressOpensTheMenu(Reader reader, Api api) {
        try (Phone phone = new Phone(reader)) {
            phone.reader.open(api, "");
            double[] place = phone.reader.placeOf("amazon-redshift");
            phone.touch("touchStart", place);
            assertThat(phone.reader.entry("Route from here")).isVisible();
            phone.touch("touchEnd");

            phone.reader.entry("Route to here").tap();
            assertThat(phone.reader.panel()).containsText("One end is set.");
        }
    }

    @Test
    void aTapOpensTheDetails(Reader reader, Api api) {
        try (Phone phone = new Phone(reader)) {
            double[] place = phone.reader.open(api, "").placeOf("amazon-redshift");
            phone.reader.page().touchscreen().tap(place[0], place[1]);

            assertThat(phone.reader.details().locator("h2")).hasText("Amazon Redshift");
        }
    }

    @Test
    void twoFingersZoom(Reader reader, Api api) {
        try (Phone phone = new Phone(reader)) {
            BoundingBox canvas = phone.reader.open(api, "").canvas().boundingBox();
            double[] middle = {canvas.x + canvas.width / 2, canvas.y + 20};
            double before = ((Number) phone.reader.map("cy.zoom()")).doubleValue();
            phone.touch("touchStart", moved(middle, -20), moved(middle, 20));
            for (int apart = 25; apart <= 100; apart += 25) {
                phone.touch("touchMove", moved(middle, -apart), moved(middle, apart));
            }
            phone.touch("touchEnd");

            phone.reader.waitForMap("cy.zoom() > " + 1.5 * before);
        }
    }

    @Test
    void theSheetIsPulledUpAndDown(Reader reader, Api api) {
        try (Phone phone = new Phone(reader)) {
            phone.reader.open(api, "");
            Locator grip = phone.reader.page().locator("#grip");
            double half = top(grip);
            pull(phone, grip, 60);
            phone.reader.page().waitForCondition(() -> top(grip) < 130);

            pull(phone, grip, 800);
            phone.reader.page().waitForCondition(() -> top(grip) > half + 200);
            phone.reader.link("Tips").click();
            phone.reader.page().waitForCondition(() -> Math.abs(top(grip) - half) < 2);
            grip.press("ArrowUp");
            phone.reader.page().waitForCondition(() -> top(grip) < 130);
        }
    }

    private static void pull(Phone phone, Locator grip, double to) {
        BoundingBox box = grip.boundingBox();
        double x = box.x + box.width / 2;
        double from = box.y + box.height / 2;
        phone.touch("touchStart", new double[] {x, from});
        phone.touch("touchMove", new double[] {x, (from + to) / 2});
        phone.touch("touchMove", new double[] {x, to});
        phone.touch("touchEnd");
    }

    private static double top(Locator grip) {
        return grip.boundingBox().y;
    }

    private static double[] moved(double[] place, double right) {
        return new double[] {place[0] + right, place[1]};
    }

    /** A window of a phone that feels fingers. */
    private static final class Phone implements AutoCloseable {

        private final BrowserContext context;
        private final Reader reader;
        private final CDPSession fingers;

        private Phone(Reader other) {
            context = other.page()
                    .context()
                    .browser()
                    .newContext(new Browser.NewContextOptions()
                            .setViewportSize(390, 844)
                            .setHasTouch(true)
                            .setIsMobile(true));
            reader = new Reader(context.newPage());
            fingers = context.newCDPSession(reader.page());
        }

        /** Where each finger is at such an event. */
        private void touch(String type, double[]... places) {
            JsonArray points = new JsonArray();
            for (int finger = 0; finger < places.length; finger++) {
                JsonObject point = new JsonObject();
                point.addProperty("x", places[finger][0]);
                point.addProperty("y", places[finger][1]);
                point.addProperty("id", finger);
                points.add(point);
            }
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.add("touchPoints", points);
            fingers.send("Input.dispatchTouchEvent", event);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
