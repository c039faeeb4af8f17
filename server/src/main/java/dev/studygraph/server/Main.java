package dev.studygraph.server;

import dev.studygraph.server.embedded.DataFolderException;
import dev.studygraph.server.query.Neo4jAddress;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code server/run}. */
@Command(
        name = "server/run",
        description = "Shows study notes as a graph, on a page and over an API, until it is stopped.",
        mixinStandardHelpOptions = true,
        version = "Study Graph 0.1.0",
        sortOptions = false)
public final class Main implements Callable<Integer> {

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
    private @Nullable URI neo4j;

    /** Starts the server, and returns to the shell with an exit status once it has stopped. */
    public static void main(String[] arguments) {
        // The driver tells the JDK's logger of every connection; all others log through SLF4J.
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((e, command, parsed) -> explain(e))
                .execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        RunningServer server = RunningServer.start(new Settings(port, data, address()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
        System.out.println("Study Graph is ready: " + server.uri());
        Thread.currentThread().join();
        return CommandLine.ExitCode.OK;
    }

    private @Nullable Neo4jAddress address() {
        if (neo4j == null) {
            return null;
        }
        return new Neo4jAddress(
                neo4j,
                System.getenv().getOrDefault("NEO4J_USERNAME", "neo4j"),
                System.getenv("NEO4J_PASSWORD"),
                System.getenv("NEO4J_DATABASE"));
    }

    /** Being told to stop is no failure: the exit status is 0, and not that of the signal. */
    private static void stop(RunningServer server) {
        server.close();
        Runtime.getRuntime().halt(CommandLine.ExitCode.OK);
    }

    private static int explain(Exception e) {
        switch (e) {
            case DataFolderException folder -> System.err.println(folder.getMessage());
            case JavalinBindException taken ->
                System.err.println("The port is in use by another program. Name another with --port, or 0 for any.");
            default -> e.printStackTrace();
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
