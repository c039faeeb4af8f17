package dev.studygraph.server.benchmark;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Findings;
import dev.studygraph.note.ShippedNotes;
import dev.studygraph.server.OwnServer;
import dev.studygraph.server.SmallGraph;
import dev.studygraph.server.TemporaryFolder;
import dev.studygraph.server.benchmark.Crowd.Tally;
import dev.studygraph.server.http.Capacity;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The command {@code server/overload-test}. */
@Command(
        name = "server/overload-test",
        description = {
            "Measures how many questions the server answers that it was never asked before, then offers ten times as many:"
                    + " the rest is sent away quickly, and those that are answered are hardly fewer.",
            "The crowd runs in the same process as the server and takes its share of the processors."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 done, 1 a bound is broken, 2 wrong usage."})
public final class Overload implements Callable<Integer> {

    private static final int TIMES = 10;
    private static final int CLIENTS = 240;
    private static final double LEAST_GOODPUT = 0.5;
    private static final double MOST_HEAP_GROWTH = 64;
    private static final String QUESTION = "/api/routes?q=KDS+into+Redshift&turn=";
    private static final String KEPT = "/api/routes?q=KDS+into+Redshift";

    private final PrintStream out;

    @Option(
            names = "--quick",
            description = "Tries it for a few seconds, in which a busy machine may take five times as long.")
    private boolean quick;

    Overload(PrintStream out) {
        this.out = out;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        Capacity.makeWay();
        System.exit(new CommandLine(new Overload(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try (TemporaryFolder data = new TemporaryFolder();
                OwnServer server = new OwnServer(data.path(), notes(), UnaryOperator.identity())) {
            return measure(server.api().server()) == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private int measure(URI server) throws IOException {
        Duration time = Duration.ofSeconds(quick ? 3 : 30);
        Crowd few = new Crowd(server, 2 * Runtime.getRuntime().availableProcessors(), Duration.ZERO);
        few.ask(turn -> QUESTION + "warm" + turn, time.multipliedBy(4));
        Tally alone = few.ask(turn -> QUESTION + "alone" + turn, time);
        try (Knock reader = new Knock(server)) {
            reader.read(KEPT);
        }
        double heap = heap();

        Duration pause = Duration.ofNanos((long) (CLIENTS * 1e9 / (TIMES * alone.servedASecond())));
        CompletableFuture<Tally> page = visiting(server, "/", time);
        CompletableFuture<Tally> kept = visiting(server, KEPT, time);
        CompletableFuture<Tally> health = visiting(server, "/api/health/live", time);
        Tally crowd = new Crowd(server, CLIENTS, pause).ask(turn -> QUESTION + "crowd" + turn, time);
        double grown = heap() - heap;
        Tally after = few.ask(turn -> QUESTION + "after" + turn, time);

        int slack = quick ? 5 : 1;
        Figures figures = new Figures(out, true);
        figures.head("at " + TIMES + " times the load", "crowd", "few clients");
        figures.row("questions a second", rate(crowd.asksASecond()));
        figures.leastTimes(
                "answered a second",
                rate(crowd.servedASecond()),
                rate(alone.servedASecond()),
                crowd.servedASecond() / alone.servedASecond(),
                LEAST_GOODPUT);
        figures.most(
                "sent away, 99 % within",
                milliseconds(crowd.shedWithin(0.99)), crowd.shedWithin(0.99), 100 * slack, 100 * slack + " ms");
        figures.row("sent away, half within", milliseconds(crowd.shedWithin(0.5)));
        figures.row("answered, 99 % within", milliseconds(crowd.servedWithin(0.99)));
        others(figures, "the page's first file, 99 % within", page.join(), slack);
        others(figures, "an answer that is kept, 99 % within", kept.join(), slack);
        others(figures, "health, 99 % within", health.join(), slack);
        figures.most(
                "wrong answers",
                String.valueOf(crowd.wrong().size()),
                crowd.wrong().size(),
                0,
                "0");
        figures.most(
                "sent away while few ask",
                String.valueOf(alone.shed() + after.shed()),
                alone.shed() + after.shed(),
                0,
                "0");
        figures.most("heap after collection, grown by", "%.0f MB".formatted(grown), grown, MOST_HEAP_GROWTH, "64 MB");
        figures.leastTimes(
                "answered a second, afterwards",
                rate(after.servedASecond()),
                rate(alone.servedASecond()),
                after.servedASecond() / alone.servedASecond(),
                LEAST_GOODPUT);
        crowd.wrong().stream().limit(5).forEach(out::println);
        return figures.broken() + (crowd.shed() > crowd.served() ? 0 : tooFew());
    }

    private int tooFew() {
        out.println("Broken: the crowd was no crowd; fewer were sent away than answered");
        return 1;
    }

    /** One who asks for something that needs no place, some times a second, while the crowd is there. */
    private static CompletableFuture<Tally> visiting(URI server, String target, Duration time) {
        return CompletableFuture.supplyAsync(
                () -> new Crowd(server, 1, Duration.ofMillis(50)).ask(turn -> target, time),
                Thread::startVirtualThread);
    }

    private static void others(Figures figures, String what, Tally tally, int slack) {
        double within =
                tally.wrong().isEmpty() && tally.shed() == 0 ? tally.servedWithin(0.99) : Double.POSITIVE_INFINITY;
        figures.most(what, milliseconds(within), within, 250 * slack, 250 * slack + " ms");
    }

    private Findings notes() {
        return quick ? SmallGraph.shelf().findings() : new Extractor(Catalogue.shipped()).read(ShippedNotes.read());
    }

    /** Megabytes in use once what is not is gone. */
    private static double heap() {
        System.gc();
        System.gc();
        Runtime jvm = Runtime.getRuntime();
        return (jvm.totalMemory() - jvm.freeMemory()) / (double) (1 << 20);
    }

    private static String rate(double perSecond) {
        return "%.0f".formatted(perSecond);
    }

    private static String milliseconds(double time) {
        return "%.1f ms".formatted(time);
    }
}
