package dev.studygraph.server.benchmark;

import com.microsoft.playwright.Browser;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import dev.studygraph.server.page.Chromium;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The command {@code server/benchmark-page}. */
@Command(
        name = "benchmark-page",
        description = {
            "Measures how fast the page is in headless Chromium, without a graphics card: visits with nothing in the"
                    + " cache of the browser to the shipped notes, and dragging the map of generated graphs.",
            "Prints a table in Markdown."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 done, 1 a bound is broken, 2 wrong usage."})
public final class PageBenchmark implements Callable<Integer> {

    private static final int MOST_REQUESTS = 12;
    private static final double MOST_KILOBYTES = 260;
    private static final double LATEST_PAINT = 400;
    private static final double LATEST_INTERACTIVE = 1_200;
    private static final double FRAME = 1_000.0 / 60;
    private static final double USABLE_FRAME = 1_000.0 / 10;

    /** What a browser rounds the times of frames by. */
    private static final double ROUNDING = 0.2;

    private final PrintStream out;
    private final List<String> broken = new ArrayList<>();

    @Option(
            names = "--quick",
            description = "Tries it once and without the large graph; holds counts, sizes and shifts, but no times.")
    private boolean quick;

    PageBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        System.exit(new CommandLine(new PageBenchmark(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path data = Files.createTempDirectory("benchmark-page");
        try (Chromium chromium = Chromium.whole()) {
            out.println("| page | measured | bound |\n|---|---|---|");
            coldLoads(chromium.browser(), data.resolve("shipped"));
            panning(chromium.browser(), data.resolve("middle"), 1_000, 3_000, FRAME);
            if (!quick) {
                panning(chromium.browser(), data.resolve("large"), 5_000, 20_000, USABLE_FRAME);
            }
        } finally {
            MeasuredServer.delete(data);
        }
        broken.forEach(bound -> out.println("Broken: " + bound));
        return broken.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void coldLoads(Browser browser, Path data) {
        try (MeasuredServer server = MeasuredServer.ofShippedNotes(data)) {
            ColdLoad.of(browser, server.uri());
            List<ColdLoad> loads = IntStream.range(0, quick ? 1 : 9)
                    .mapToObj(i -> ColdLoad.of(browser, server.uri()))
                    .toList();
            row("requests", "%.0f", median(loads, ColdLoad::requests), MOST_REQUESTS);
            row("compressed, kB", "%.1f", median(loads, load -> load.bytes() / 1_000.0), MOST_KILOBYTES);
            timed("first contentful paint, ms", median(loads, ColdLoad::firstPaint), LATEST_PAINT);
            timed("graph interactive, ms", median(loads, ColdLoad::interactive), LATEST_INTERACTIVE);
            row(
                    "layout shift",
                    "%.4f",
                    loads.stream().mapToDouble(ColdLoad::shift).max().orElseThrow(),
                    0);
        }
    }

    private void panning(Browser browser, Path data, int things, int flows, double longest) {
        try (MeasuredServer server = new MeasuredServer(EmbeddedNeo4j.start(data), new GeneratedGraph(things, flows))) {
            URI whole = server.uri().resolve("/?extent=all");
            Timings frames = Panning.of(browser, whole, things + flows);
            String name = String.format(Locale.ROOT, "panning %,d nodes and %,d edges, ms a frame", things, flows);
            timed(name + ", median", frames.median(), longest);
            timed(name + ", 95 %", frames.within(0.95), longest);
        }
    }

    private static double median(List<ColdLoad> loads, ToDoubleFunction<ColdLoad> figure) {
        return loads.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(loads.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** A time, which on a machine that does other things as well says little. */
    private void timed(String name, double milliseconds, double most) {
        row(name, "%.1f", milliseconds, quick ? Double.MAX_VALUE : most + ROUNDING);
    }

    private void row(String name, String form, double figure, double most) {
        String bound = most == Double.MAX_VALUE ? "" : "at most " + String.format(Locale.ROOT, form, most);
        String measured = String.format(Locale.ROOT, form, figure);
        out.printf("| %s | %s | %s |%n", name, measured, bound);
        if (figure > most) {
            broken.add(name + " " + measured + ", " + bound);
        }
    }
}
