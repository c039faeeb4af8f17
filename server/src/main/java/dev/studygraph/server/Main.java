package dev.studygraph.server;

import dev.studygraph.load.Connection;
import dev.studygraph.seed.NotesOptions;
import dev.studygraph.server.change.FolderShelf;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code server/run}. */
@Command(
        name = "server/run",
        description = "Shows study notes as a graph, on a page and over an API, until it is stopped.",
        mixinStandardHelpOptions = true,
        version = "Study Graph 0.1.0",
        footer = {"", "Exit status: 0 stopped, 1 the start failed, 2 wrong usage."})
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

    @Option(
            names = "--neo4j-uri",
            paramLabel = "URI",
            defaultValue = "${env:NEO4J_URI}",
            description = "Uses this Neo4j and starts no embedded one; NEO4J_USERNAME, NEO4J_PASSWORD and"
                    + " NEO4J_DATABASE say as whom and which. Default: NEO4J_URI.")
    private @Nullable String neo4j;

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(names = "--rehearse", hidden = true, description = "Starts, answers what a first reader asks, and stops.")
    private boolean rehearse;

    /** Starts the server, and returns to the shell with an exit status once it has stopped. */
    public static void main(String[] arguments) {
        // The driver tells the JDK's logger of every connection, Lucene of its wishes; all others log through SLF4J.
        java.util.logging.Logger.getLogger("").setLevel(Level.SEVERE);
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure))
                .execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        RunningServer server = RunningServer.start(
                new Settings(port, data, connection(System.getenv()), access.access(data, System.getenv())),
                new FolderShelf(notes.notebook(), data.resolve("notes")));
        if (rehearse) {
            server.rehearse();
            server.close();
            return CommandLine.ExitCode.OK;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
        System.out.println("Study Graph is ready: " + server.uri());
        access.tokenFile(data, System.getenv())
                .ifPresent(file -> System.out.println("It asks for the access token, which is in " + file));
        server.rehearse();
        server.watch();
        Thread.currentThread().join();
        return CommandLine.ExitCode.OK;
    }

    private @Nullable Connection connection(Map<String, String> environment) {
        return neo4j == null
                ? null
                : new Connection(
                        neo4j,
                        environment.getOrDefault("NEO4J_USERNAME", "neo4j"),
                        environment.get("NEO4J_PASSWORD"),
                        environment.get("NEO4J_DATABASE"));
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
