package dev.studygraph.server.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The command {@code server/benchmark}. */
@Command(
        name = "benchmark",
        description = {
            "Measures how fast routes are found, over HTTP, beside the same queries through the bare driver; on the"
                    + " shipped notes, and on a generated graph of 100,000 things and 500,000 flows.",
            "Each question asks for three routes. Times are those of one client that waits for each answer.",
            "Prints a table in Markdown."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 done, 1 a bound is broken, 2 wrong usage."})
public final class RouteBenchmark implements Callable<Integer> {

    private static final String QUESTIONS = "questions.txt";
    private static final int ROUTES = 3;
    private static final double MOST_UNCACHED = 1.5;
    private static final double MOST_CACHED = 0.5;
    private static final double MOST_SPREAD = 8;
    private static final double MOST_GROWTH = 12;

    private final PrintStream out;

    @Option(names = "--quick", description = "Tries it at a small size, at which no bound is held.")
    private boolean quick;

    RouteBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        System.exit(new CommandLine(new RouteBenchmark(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path data = Files.createTempDirectory("benchmark");
        Figures figures = new Figures(out, !quick);
        figures.head("median (99 %), ms", "here", "beside it");
        try {
            Timings shipped = shipped(data.resolve("shipped"), figures);
            generated(data.resolve("generated"), shipped, figures);
        } finally {
            MeasuredServer.delete(data);
        }
        return figures.broken() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Measures on the shipped notes, and returns how long questions take that are not cached. */
    private Timings shipped(Path data, Figures figures) {
        List<String> questions = questions();
        Timings http = new Timings();
        Timings bare = new Timings();
        Timings cached = new Timings();
        int warmUps = quick ? 1 : 8;
        int turns = warmUps + (quick ? 1 : 10);
        try (MeasuredServer server = MeasuredServer.ofShippedNotes(data)) {
            for (int turn = 0; turn < turns; turn++) {
                boolean counts = turn >= warmUps;
                for (String question : questions) {
                    int now = turn;
                    server.tape().clear();
                    time(counts, http, () -> server.ask(question, now));
                    time(counts, bare, server.tape()::play);
                    time(counts, cached, () -> server.ask(question, now));
                }
            }
        }
        String what = questions.size() + " questions on the shipped notes, beside the bare driver: ";
        figures.mostTimes(what + "uncached", text(http), text(bare), http.median() / bare.median(), MOST_UNCACHED);
        figures.mostTimes(what + "cached", text(cached), text(bare), cached.median() / bare.median(), MOST_CACHED);
        return http;
    }

    private void generated(Path data, Timings shipped, Figures figures) {
        int things = quick ? 1_000 : 100_000;
        int flows = 5 * things;
        GeneratedGraph graph = new GeneratedGraph(things, flows);
        List<String> questions = graph.questions(quick ? 40 : 240);
        int warmUps = quick ? 10 : 40;
        Timings http = new Timings();
        Answered answered = new Answered();
        try (MeasuredServer server = new MeasuredServer(EmbeddedNeo4j.start(data), graph)) {
            questions.subList(0, warmUps).forEach(question -> server.ask(question, 0));
            int cutBefore = server.tape().cut();
            for (String question : questions.subList(warmUps, questions.size())) {
                http.time(() -> answered.count(server.ask(question, 0)));
            }
            String what = String.format(
                    Locale.ROOT, "%,d things, %,d flows, %d questions once: ", things, flows, answered.all());
            double median = http.median();
            figures.mostTimes(
                    what + "median beside the shipped notes",
                    text(http),
                    text(shipped),
                    median / shipped.median(),
                    MOST_GROWTH);
            figures.mostTimes(what + "99 % beside the median", text(http), "", http.within(0.99) / median, MOST_SPREAD);
            figures.row(
                    what + "answers",
                    answered + "; " + (server.tape().cut() - cutBefore) + " queries cut at the time limit");
        }
    }

    private static void time(boolean counts, Timings timings, Runnable thing) {
        if (counts) {
            timings.time(thing);
        } else {
            thing.run();
        }
    }

    private static String text(Timings timings) {
        return String.format(Locale.ROOT, "%.1f (%.1f)", timings.median(), timings.within(0.99));
    }

    /** Questions that learners ask of the shipped notes. */
    static List<String> questions() {
        try (InputStream file =
                Objects.requireNonNull(RouteBenchmark.class.getResourceAsStream(QUESTIONS), QUESTIONS)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many questions were answered how. */
    private static final class Answered {

        private int full;
        private int fewer;
        private int none;
        private int failed;

        private void count(JsonNode answer) {
            if (!answer.has("routes")) {
                failed++;
            } else if (answer.get("routes").size() == ROUTES) {
                full++;
            } else if (answer.get("routes").isEmpty()) {
                none++;
            } else {
                fewer++;
            }
        }

        private int all() {
            return full + fewer + none + failed;
        }

        @Override
        public String toString() {
            return "%d answered with three routes, %d with fewer, %d with none, %d not answered"
                    .formatted(full, fewer, none, failed);
        }
    }
}
