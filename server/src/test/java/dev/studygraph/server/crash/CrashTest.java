package dev.studygraph.server.crash;

import dev.studygraph.graph.StudyGraph;
import dev.studygraph.note.Note;
import dev.studygraph.seed.Notebook;
import dev.studygraph.server.Api;
import dev.studygraph.server.change.FolderShelf;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code server/crash-test}. */
@Command(
        name = "server/crash-test",
        description = {
            "Kills a server (as kill -9 does) at random moments: while a learner keeps notes, while it seeds an empty"
                    + " database, and while it seeds over another graph.",
            "After each, the database holds the graph of before or of after, node by node and edge by edge; the next"
                    + " start makes it that of the notes, and every note that was acknowledged is there, byte for byte."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 nothing was lost, 1 something was, 2 wrong usage."})
public final class CrashTest implements Callable<Integer> {

    private static final int MOST_WRITING_MILLISECONDS = 12_000;

    /** Kills at up to this part of the time that a start takes; some come when the server is ready already. */
    private static final double LATEST = 1.1;

    private final PrintStream out;

    @Parameters(paramLabel = "RUNS", defaultValue = "50", description = "How often it is killed. Default: 50.")
    private int runs;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What the moments and notes come from. Default: another one each time; it is printed.")
    private @Nullable Long seed;

    private Random random = new Random();
    private Path data = Path.of("");
    private long startMilliseconds;
    private int acknowledged;

    CrashTest(PrintStream out) {
        this.out = out;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        System.exit(new CommandLine(new CrashTest(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        long chosen = seed == null ? System.nanoTime() % 1_000_000 : seed;
        out.println("seed " + chosen);
        random = new Random(chosen);
        Path work = Files.createTempDirectory("crash-test");
        data = work.resolve("data");
        Running running = new Running(start());
        try {
            for (int run = 0; run < runs; run++) {
                String told = switch (run % 3) {
                    case 0 -> killWhileKeeping(running);
                    case 1 -> killWhileSeeding(running, true);
                    default -> killWhileSeeding(running, false);
                };
                out.printf("%3d  %s%n", run + 1, told);
            }
            out.printf("killed %d times, %d keeps acknowledged: nothing was lost%n", runs, acknowledged);
            return ExitCode.OK;
        } catch (AssertionError lost) {
            out.println("LOST: " + lost.getMessage());
            return ExitCode.SOFTWARE;
        } finally {
            running.server.close();
            delete(work);
        }
    }

    private String killWhileKeeping(Running running) throws IOException {
        KeptNotes notes = new KeptNotes(KeptNotes.in(own()), random);
        int delay = random.nextInt(MOST_WRITING_MILLISECONDS);
        Api api = running.api();
        Thread learner = new Thread(() -> notes.keepOn(api), "learner");
        learner.start();
        sleep(delay);
        running.server.kill();
        join(learner);
        acknowledged += notes.drops();
        String graph = inspect(Map.of("of before", notes.acknowledged(), "of after", notes.withAsked()));
        running.server = start();
        running.begin();
        Map<String, String> there = KeptNotes.in(own());
        if (!there.equals(notes.acknowledged()) && !there.equals(notes.withAsked())) {
            throw new AssertionError("kept were " + notes.acknowledged() + ", asked for was " + notes.withAsked()
                    + ", there is " + there);
        }
        verify(running.api(), there);
        return "keeping, after %4d ms: %d acknowledged, the graph is that %s, the last drop is %s"
                .formatted(delay, notes.drops(), graph, there.equals(notes.acknowledged()) ? "not kept" : "kept");
    }

    private String killWhileSeeding(Running running, boolean fresh) throws IOException {
        running.server.kill();
        Map<String, String> before = KeptNotes.in(own());
        if (fresh) {
            delete(data);
        }
        Map<String, String> now = new TreeMap<>(fresh ? Map.of() : before);
        now.putAll(new KeptNotes(now, random).notes());
        write(now);
        int delay = random.nextInt((int) (LATEST * startMilliseconds));
        running.server = start();
        sleep(delay);
        running.server.kill();
        String graph = inspect(fresh ? Map.of("of after", now) : Map.of("of before", before, "of after", now));
        running.server = start();
        running.begin();
        if (!KeptNotes.in(own()).equals(now)) {
            throw new AssertionError("the notes changed");
        }
        verify(running.api(), now);
        return "seeding %s, after %4d ms: %s"
                .formatted(
                        fresh ? "an empty database" : "over another graph",
                        delay,
                        graph.isEmpty() ? "there is no graph" : "the graph is that " + graph);
    }

    /** Which graph a crash left; looked up in a copy, so that the next start finds what the crash left. */
    private String inspect(Map<String, Map<String, String>> notes) throws IOException {
        Path copy = data.resolveSibling("copy");
        copy(data, copy);
        StoredGraph stored = StoredGraph.read(copy);
        delete(copy);
        if (stored.equals(StoredGraph.nothing())) {
            return "";
        }
        Map<String, StoredGraph> expected = new HashMap<>();
        notes.forEach((name, each) -> expected.put(name, StoredGraph.of(graph(each))));
        return expected.entrySet().stream()
                .filter(each -> each.getValue().equals(stored))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new AssertionError("the graph is neither that of before nor that of after, it has "
                        + stored.lines().size() + " nodes and edges, " + stored.unproved()
                        + " without their statement"));
    }

    /** The graph that a server shows is that of its notes. */
    private void verify(Api api, Map<String, String> notes) {
        StudyGraph graph = graph(notes);
        String version = api.json("/api/health/ready").get("version").asText();
        if (!version.equals(graph.version())) {
            throw new AssertionError("the graph is not that of the notes: " + version);
        }
        long things = graph.nodes().stream()
                .filter(node -> node.ref().label() == dev.studygraph.graph.Label.Entity)
                .count();
        if (api.json("/api/graph").at("/total/nodes").asLong() != things) {
            throw new AssertionError("the page does not show all things");
        }
    }

    private static StudyGraph graph(Map<String, String> kept) {
        FolderShelf shelf = new FolderShelf(new Notebook(List.of(), List.of()), Path.of("none"), Path.of("none"));
        Map<String, Note> notes = new TreeMap<>();
        shelf.notes().forEach(note -> notes.put(note.path(), note));
        kept.forEach((path, text) -> notes.put(path, new Note(path, text)));
        return StudyGraph.of(shelf.read(List.copyOf(notes.values())));
    }

    private ServerProcess start() {
        return ServerProcess.start(data);
    }

    private Path own() {
        return data.resolve("notes");
    }

    private void write(Map<String, String> notes) throws IOException {
        for (Map.Entry<String, String> note : notes.entrySet()) {
            Path file = own().resolve(note.getKey());
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, note.getValue());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server that runs now. */
    private final class Running {

        private ServerProcess server;
        private @Nullable Api api;

        private Running(ServerProcess first) {
            server = first;
            begin();
        }

        /** Waits until it answers, and remembers how long a start takes. */
        private void begin() {
            long begin = System.nanoTime();
            api = server.ready();
            startMilliseconds = Math.max(1_000, (System.nanoTime() - begin) / 1_000_000);
        }

        private Api api() {
            return java.util.Objects.requireNonNull(api);
        }
    }
}
