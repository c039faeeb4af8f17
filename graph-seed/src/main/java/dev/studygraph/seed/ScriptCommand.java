package dev.studygraph.seed;

import dev.studygraph.graph.StudyGraph;
import dev.studygraph.load.CypherScript;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code seed script}. */
@Command(
        name = "script",
        description =
                "Prints a Cypher script that makes the graph in any Neo4j that of the notes; it may be run again.")
final class ScriptCommand implements Runnable {

    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private final NotesOptions notes = new NotesOptions();

    ScriptCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        new CypherScript(StudyGraph.of(notes.findings(err))).print(out);
    }
}
