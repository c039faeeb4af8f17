package dev.studygraph.server.benchmark;

import dev.studygraph.load.Connection;
import dev.studygraph.note.Progress;
import dev.studygraph.server.OwnServer;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The command {@code server/benchmark-scale}. */
@Command(
        name = "benchmark-scale",
        description = {
            "Measures how a graph is loaded and asked that is larger and larger: generated, with five times as many flows"
                    + " as things, hubs with a tenth of all things as neighbours, and statements for all.",
            "Seeding stands beside the driver alone, which writes the same nodes and edges in batches. Times are those of"
                    + " one client over HTTP that waits for each answer and asks nothing twice. What is measured is"
                    + " warm: a small graph is asked everything first, each size is asked as much before as is measured,"
                    + " and its database is read through. How times grow is measured once more: a small and a large"
                    + " graph are asked in turn, so that nothing else on the machine makes the difference.",
            "The resident memory is that of all in one process: database, server, and what measures them."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 done, 1 a bound is broken, 2 wrong usage."})
public final class ScaleBenchmark implements Callable<Integer> {

    private static final int FLOWS = 5;
    private static final int MOST_FOR_PEER = 100_000;
    private static final int SMALLEST = 1_000;
    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int REQUESTS = 240;
    private static final int FEW_REQUESTS = 10;
    private static final int WARM_UPS = 2;
    private static final double LEAST_SEEDING = 0.5;
    private static final double NANOS = 1e9;
    /** How many times as long an answer may take over a million things as over ten thousand, at the median. */
    private static final Map<String, Double> MOST_GROWTH =
            Map.of("search", 2.0, "details", 2.0, "neighbours of a hub", 2.0, "three routes", 12.0);

    private final PrintStream out;

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            defaultValue = "1000,10000,100000,1000000",
            description = "How many things, from 1,000. Default: ${DEFAULT-VALUE}.")
    private List<Integer> sizes = List.of();

    @Option(names = "--peer-all", description = "Loads by the driver alone at every size, not only to 100,000 things.")
    private boolean peerAll;

    @Option(names = "--keep", paramLabel = "DIR", description = "Keeps the databases there, and uses those that are.")
    private @Nullable Path keep;

    @Option(
            names = "--page-cache",
            paramLabel = "MB",
            description = "Memory of the database for what lies on disk. Default: 64, and 7168 from 500,000 things.")
    private int pageCache;

    @Option(names = "--quick", description = "Asks little; no bound is held.")
    private boolean quick;

    ScaleBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        System.exit(new CommandLine(new ScaleBenchmark(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path data = keep == null ? Files.createTempDirectory("benchmark-scale") : Files.createDirectories(keep);
        Figures figures = new Figures(out, !quick);
        try {
            if (!quick) {
                warmUp(data.resolve("warm-up"));
            }
            for (int things : sizes) {
                measure(things, data.resolve(String.valueOf(things)), figures);
            }
        } finally {
            if (keep == null) {
                MeasuredServer.delete(data);
            }
        }
        return figures.broken() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /**
     * What runs for the first time is slow: seeding is measured before what stands beside it, and a small graph before a
     * large one. Each server is another, as one keeps its answers.
     */
    private void warmUp(Path data) throws IOException {
        GeneratedGraph graph = new GeneratedGraph(SMALLEST, FLOWS * SMALLEST);
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(data)) {
            Connection connection = OwnServer.connection(neo4j);
            try (Driver driver = connection.open()) {
                connection.load(driver, graph, Progress.NONE);
            }
        }
        for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
            try (MeasuredServer server = new MeasuredServer(EmbeddedNeo4j.start(data), graph)) {
                Requests.over(SMALLEST, REQUESTS)
                        .forEach(requests -> requests.paths().forEach(server::get));
            }
        }
        MeasuredServer.delete(data);
        peer(data, graph, SMALLEST);
    }

    private void measure(int things, Path data, Figures figures) throws IOException {
        GeneratedGraph graph = new GeneratedGraph(things, FLOWS * things);
        figures.head(
                String.format(
                        Locale.ROOT,
                        "%,d things, %,d flows, page cache %d MB",
                        things,
                        FLOWS * things,
                        pageCache(things)),
                "here",
                "driver alone");
        if (!Files.exists(data)) {
            try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(data, pageCache(things))) {
                seed(neo4j, graph, things, data, figures);
            }
        }
        figures.row("disk, MB", String.format(Locale.ROOT, "%,d", Footprint.disk(data)));
        try (MeasuredServer server = serve(things, data)) {
            for (Requests requests : requests(things)) {
                Answers answers = new Answers();
                requests.measured().forEach(path -> answers.ask(server, path));
                figures.row(requests.what() + ", ms, median and 99 %", answers.medianAndMost());
            }
            System.gc();
            figures.row("resident memory, MB", String.format(Locale.ROOT, "%,d", Footprint.resident()));
            Path small = data.resolveSibling(String.valueOf(SMALL));
            if (things == LARGE && Files.exists(small)) {
                out.println();
                growth(server, small, figures);
            }
        }
        out.println();
    }

    private List<Requests> requests(int things) {
        return Requests.over(things, quick ? FEW_REQUESTS : REQUESTS);
    }

    /** A server over a database that is there, warm. */
    private MeasuredServer serve(int things, Path data) throws IOException {
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(data, pageCache(things));
        MeasuredServer server = new MeasuredServer(neo4j, new GeneratedGraph(things, FLOWS * things));
        readThrough(neo4j, data);
        requests(things).forEach(requests -> requests.warmUp().forEach(server::get));
        return server;
    }

    /**
     * Brings the files of a database into the memory of the system, where they lie when it was just loaded, and fills its
     * page cache, as a server has it that runs for a while.
     */
    private static void readThrough(EmbeddedNeo4j neo4j, Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data);
                Driver driver = OwnServer.connection(neo4j).open()) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, OutputStream.nullOutputStream());
            }
            for (String all : List.of("MATCH (one)", "MATCH ()-[one]->()")) {
                driver.executableQuery(all + " WITH properties(one) AS read RETURN count(read)")
                        .execute();
            }
        }
    }

    private void seed(EmbeddedNeo4j neo4j, GeneratedGraph graph, int things, Path data, Figures figures)
            throws IOException {
        int rows = graph.size().rows();
        figures.row("nodes and edges", String.format(Locale.ROOT, "%,d", rows));
        Connection connection = OwnServer.connection(neo4j);
        double here;
        try (Driver driver = connection.open()) {
            here = rate(rows, () -> connection.load(driver, graph, Progress.NONE));
        }
        if (things <= MOST_FOR_PEER || peerAll) {
            double peer = peer(data.resolveSibling("peer"), graph, things);
            figures.leastTimes(
                    "seeding, rows a second",
                    String.format(Locale.ROOT, "%,.0f", here),
                    String.format(Locale.ROOT, "%,.0f", peer),
                    here / peer,
                    LEAST_SEEDING);
        } else {
            figures.row("seeding, rows a second", String.format(Locale.ROOT, "%,.0f", here));
        }
    }

    private double peer(Path data, GeneratedGraph graph, int things) throws IOException {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(data, pageCache(things));
                Driver driver = OwnServer.connection(neo4j).open()) {
            return rate(graph.size().rows(), () -> new PlainLoad(driver).load(graph));
        } finally {
            MeasuredServer.delete(data);
        }
    }

    private void growth(MeasuredServer large, Path data, Figures figures) throws IOException {
        figures.head("growth of the median, ms", "1,000,000 things", "10,000 things");
        Iterator<Requests> ofLarge = requests(LARGE).iterator();
        try (MeasuredServer small = serve(SMALL, data)) {
            for (Requests ofSmall : requests(SMALL)) {
                Answers ofMany = new Answers();
                Answers ofFew = new Answers();
                Iterator<String> paths = ofLarge.next().compared().iterator();
                ofSmall.compared().forEach(path -> {
                    ofFew.ask(small, path);
                    ofMany.ask(large, paths.next());
                });
                growth(ofSmall.what(), ofMany, ofFew, figures);
            }
        }
    }

    private static void growth(String what, Answers large, Answers small, Figures figures) {
        Double most = MOST_GROWTH.get(what);
        if (most == null) {
            figures.row(what, large.median() + " after " + small.median());
        } else {
            figures.mostTimes(
                    what, large.median(), small.median(), large.timings.median() / small.timings.median(), most);
        }
    }

    private int pageCache(int things) {
        return pageCache > 0 ? pageCache : things < LARGE / 2 ? 64 : 7168;
    }

    private static double rate(int rows, Runnable load) {
        long begin = System.nanoTime();
        load.run();
        return rows / ((System.nanoTime() - begin) / NANOS);
    }

    /** How long answers took, and how many did not come. */
    private static final class Answers {

        private final Timings timings = new Timings();
        private int failed;

        void ask(MeasuredServer server, String path) {
            timings.time(() -> failed += server.get(path).statusCode() == HttpURLConnection.HTTP_OK ? 0 : 1);
        }

        String median() {
            return String.format(Locale.ROOT, "%.1f", timings.median()) + lost();
        }

        String medianAndMost() {
            return String.format(Locale.ROOT, "%.1f, %.1f", timings.median(), timings.within(0.99)) + lost();
        }

        private String lost() {
            return failed == 0 ? "" : String.format(Locale.ROOT, " (%d of %d not answered)", failed, timings.count());
        }
    }
}
