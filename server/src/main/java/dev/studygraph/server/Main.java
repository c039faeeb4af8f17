package dev.studygraph.server;

import dev.studygraph.seed.ConnectionOptions;
import dev.studygraph.seed.NotesOptions;
import dev.studygraph.server.change.FolderShelf;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import dev.studygraph.server.http.Capacity;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code server/run}. */
@Command(
        name = "server/run",
        description = {
            "Shows study notes as a graph, on a page and over an API, until it is stopped.",
            "Where nothing says which Neo4j, it starts one of its own."
        },
        mixinStandardHelpOptions = true,
        version = "Study Graph 0.1.0",
        footer = {
            "",
            "STUDY_GRAPH_HEAP and STUDY_GRAPH_PAGE_CACHE say how much memory the program and the files of the embedded"
                    + " database may take, such as 2g. Default: 1g and 64m; a graph of a million things wants more.",
            "",
            "Exit status: 0 stopped, 1 the start failed, 2 wrong usage."
        })
public final class Main implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    @Mixin
    private final NotesOptions notes = new NotesOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7070",
            description = "Where the page and the API answer on this machine; 0 picks a free port. Default: 7070.")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:study-graph.home:-.}/.data",
            description = "The folder of the embedded database. Default: .data in the project.")
    private Path data = Path.of("");

    @Mixin
    private final ConnectionOptions neo4j = new ConnectionOptions();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(names = "--rehearse", hidden = true, description = "Starts, answers what a first reader asks, and stops.")
    private boolean rehearse;

    /** Starts the server, and returns to the shell with an exit status once it has stopped. */
    public static void main(String[] arguments) {
        // Nothing is read faster than Neo4j starts, so that this begins first.
        Thread.ofPlatform().daemon().start(EmbeddedNeo4j::getReady);
        // The driver tells the JDK's logger of every connection, Lucene of its wishes; all others log through SLF4J.
        java.util.logging.Logger.getLogger("").setLevel(Level.SEVERE);
        Capacity.makeWay();
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure))
                .execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        if (rehearse) {
            rehearse();
            return CommandLine.ExitCode.OK;
        }
        RunningServer server = start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
        System.out.println("Study Graph is ready: " + server.uri());
        access.tokenFile(data, System.getenv())
                .ifPresent(file -> System.out.println("It asks for the access token, which is in " + file));
        server.rehearse();
        server.watch();
        Thread.currentThread().join();
        return CommandLine.ExitCode.OK;
    }

    private RunningServer start() {
        return RunningServer.start(
                new Settings(port, data, neo4j.connection().orElse(null), access.access(data, System.getenv())),
                new FolderShelf(notes.notebook(), data.resolve("notes"), data.resolve("last-reading")));
    }

    /** The first start over a data folder writes the graph, every later one finds it there: both are made. */
    private void rehearse() {
        try (RunningServer server = start()) {
            server.rehearse();
        }
        start().close();
    }

    /** Being told to stop is no failure: the exit status is 0, and not that of the signal. */
    private static void stop(RunningServer server) {
        server.close();
        Runtime.getRuntime().halt(CommandLine.ExitCode.OK);
    }

    private static int explain(Exception failure) {
        LOG.debug("start failed", failure);
        System.err.println("server/run: " + (failure.getMessage() == null ? failure : failure.getMessage()));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
