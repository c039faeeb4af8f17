package dev.studygraph.seed;

import dev.studygraph.extract.Findings;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seed extract}. */
@Command(
        name = "extract",
        description = {
            "Prints the facts and tips that are found in the notes, one JSON object a line;",
            "with --explain, for a reader, what was made of every line and why."
        })
final class ExtractCommand implements Runnable {

    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private final NotesOptions notes = new NotesOptions();

    @Option(
            names = "--explain",
            description = "Prints, for each line of the notes, the names seen, the facts made and the rule that made"
                    + " each, and the tips; or why nothing came of it.")
    private boolean explain;

    ExtractCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        Findings findings = notes.findings(err);
        if (explain) {
            new Explanation(findings).print(line -> out.print(line + "\n"));
        } else {
            FoundLine.of(findings).forEach(line -> out.print(line.json() + "\n"));
        }
    }
}
