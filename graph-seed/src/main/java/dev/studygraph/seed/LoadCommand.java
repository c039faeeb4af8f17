package dev.studygraph.seed;

import dev.studygraph.extract.Findings;
import dev.studygraph.graph.Difference;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import dev.studygraph.load.Connection;
import dev.studygraph.load.LoadReport;
import java.io.PrintStream;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seed load}. */
@Command(
        name = "load",
        description = {
            "Makes the graph in a Neo4j that of the notes, and prints what that changes.",
            "All of it changes at once, or nothing; what is in the database beside it stays as it is.",
            "A graph of more than 200,000 nodes and edges changes in parts, and has no version until it is whole.",
            "Where nothing says which Neo4j, it is the one at " + LoadCommand.HERE + "."
        })
final class LoadCommand implements Runnable {

    static final String HERE = "neo4j://localhost:7687";

    /** Enough to see what a change of a note does, and no flood at the first load. */
    private static final int MOST_SHOWN = 20;

    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private final NotesOptions notes = new NotesOptions();

    @Mixin
    private final ConnectionOptions neo4j = new ConnectionOptions();

    @Option(names = "--dry-run", description = "Prints all that would change, and changes nothing.")
    private boolean dryRun;

    LoadCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        Connection connection = neo4j.connectionOr(HERE);
        Optional<Telling> before = connection.telling();
        Findings findings = notes.findings(err);
        before.ifPresentOrElse(
                telling -> tell(Difference.between(telling, Telling.of(findings))),
                () -> err.println("The graph in the database is too large to be compared with the notes."));
        if (!dryRun) {
            err.println(said(load(connection, StudyGraph.of(findings))));
        }
    }

    private void tell(Difference difference) {
        new DifferenceText(difference, dryRun ? Integer.MAX_VALUE : MOST_SHOWN)
                .lines()
                .forEach(out::println);
    }

    private LoadReport load(Connection connection, StudyGraph graph) {
        try (Bar bar = Bar.on(err, "Loading")) {
            return connection.load(graph, bar);
        }
    }

    private static String said(LoadReport report) {
        String graph = "%d nodes and %d edges".formatted(report.nodes(), report.edges());
        return report.unchanged()
                ? "Nothing to do: the graph is there already, " + graph + "."
                : "Loaded: " + graph + ".";
    }
}
