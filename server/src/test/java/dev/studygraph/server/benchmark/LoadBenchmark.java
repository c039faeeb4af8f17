package dev.studygraph.server.benchmark;

import dev.studygraph.server.benchmark.Wrk.Load;
import dev.studygraph.server.benchmark.Wrk.Request;
import dev.studygraph.server.query.AskedQuery;
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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The command {@code server/benchmark-load}. */
@Command(
        name = "benchmark-load",
        description = {
            "Measures how the server bears many readers of the shipped notes, beside a Neo4j that answers the same"
                    + " Cypher with the same parameters through its own HTTP Query API, in turns; and how long one"
                    + " reader waits for what nobody asked before, beside the same Cypher through the bare driver.",
            "Where an answer takes several queries, as many answers of the Query API count as one, and take as many"
                    + " times its median."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 done, 1 a bound is broken or a request failed, 2 wrong usage."})
public final class LoadBenchmark implements Callable<Integer> {

    private static final double LEAST_THROUGHPUT = 3;
    private static final double MOST_LATENCY = 0.5;
    private static final double MOST_UNCACHED = 1.5;

    private final PrintStream out;

    @Option(names = "--quick", description = "Tries it at a small size, at which no bound is held.")
    private boolean quick;

    LoadBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        System.exit(new CommandLine(new LoadBenchmark(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path data = Files.createTempDirectory("benchmark-load");
        Figures figures = new Figures(out, !quick);
        Failures failed;
        try (Peer peer = new Peer(data.resolve("peer.log"));
                MeasuredServer server = MeasuredServer.ofShippedNotes(data.resolve("server"))) {
            figures.head("asked before, by 8 clients", "Study Graph", "HTTP Query API");
            failed = repeated(figures, server, peer.uri(), new Wrk(data, quick ? 1 : 3));
            out.println();
            figures.head("never asked before, by one client", "Study Graph", "bare driver");
            try (Knock reader = new Knock(server.uri())) {
                for (Read read : reads()) {
                    unrepeated(figures, server, reader, read);
                }
            }
        } finally {
            MeasuredServer.delete(data);
        }
        out.printf("%n%d requests failed here, %d there%n", failed.here(), failed.there());
        return figures.broken() == 0 && failed.here() + failed.there() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Read> reads() {
        return Read.all().stream().map(read -> quick ? read.few() : read).toList();
    }

    private Failures repeated(Figures figures, MeasuredServer server, URI peer, Wrk wrk) throws IOException {
        Failures failed = new Failures(0, 0);
        for (Read read : reads()) {
            List<Request> own =
                    read.paths().stream().map(path -> new Request(path, "")).toList();
            List<Request> same =
                    queries(server, read).stream().map(Peer::request).toList();
            Loads here = new Loads(1);
            Loads there = new Loads((double) same.size() / own.size());
            // The first turn warms up: a database that has not planned these queries yet may answer none in it.
            int turns = 1 + (quick ? 1 : 3);
            for (int turn = 0; turn < turns; turn++) {
                here.add(wrk.load(server.uri(), own), turn > 0);
                there.add(wrk.load(peer, same), turn > 0);
            }
            failed = new Failures(failed.here() + here.failed, failed.there() + there.failed);
            figures.leastTimes(
                    read.name() + ", answers a second",
                    text("%.0f", here.perSecond()),
                    text("%.0f", there.perSecond()),
                    here.perSecond() / there.perSecond(),
                    LEAST_THROUGHPUT);
            figures.mostTimes(
                    read.name() + ", median, ms",
                    text("%.2f", here.latency()),
                    text("%.2f", there.latency()),
                    here.latency() / there.latency(),
                    MOST_LATENCY);
        }
        return failed;
    }

    /** The queries that the answers to a kind of question take. */
    private static List<AskedQuery> queries(MeasuredServer server, Read read) {
        server.tape().clear();
        read.paths().forEach(server::get);
        return server.tape().asked();
    }

    private void unrepeated(Figures figures, MeasuredServer server, Knock reader, Read read) {
        Timings here = new Timings();
        Timings bare = new Timings();
        int warmUps = quick ? 1 : 20;
        int turns = warmUps + (quick ? 1 : 30);
        for (int turn = 0; turn < turns; turn++) {
            Timings ownTurn = turn < warmUps ? new Timings() : here;
            Timings bareTurn = turn < warmUps ? new Timings() : bare;
            for (String path : read.paths()) {
                String never = Read.in(turn, path);
                server.tape().clear();
                ownTurn.time(() -> reader.read(never));
                bareTurn.time(server.tape()::play);
            }
        }
        figures.mostTimes(
                read.name() + ", median, ms",
                text("%.2f", here.median()),
                text("%.2f", bare.median()),
                here.median() / bare.median(),
                MOST_UNCACHED);
    }

    private static String text(String form, double figure) {
        return String.format(Locale.ROOT, form, figure);
    }

    /** How many requests were not answered, or with a failure. */
    private record Failures(long here, long there) {}

    /** How a server bore a load, turn by turn. */
    private static final class Loads {

        private final List<Load> counted = new ArrayList<>();
        private final double requests;
        private long failed;

        /** Loads of which so many requests make an answer. */
        private Loads(double requests) {
            this.requests = requests;
        }

        private void add(Load load, boolean counts) {
            failed += load.failed();
            if (counts) {
                counted.add(load);
            }
        }

        private double perSecond() {
            return median(Load::perSecond) / requests;
        }

        private double latency() {
            return median(Load::median) * requests;
        }

        private double median(ToDoubleFunction<Load> figure) {
            return counted.stream().mapToDouble(figure).sorted().toArray()[counted.size() / 2];
        }
    }
}
