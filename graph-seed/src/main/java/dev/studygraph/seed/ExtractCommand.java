package dev.studygraph.seed;

import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code seed extract}. */
@Command(
        name = "extract",
        description = "Prints the facts and tips that are found in the notes, one JSON object a line.")
final class ExtractCommand implements Runnable {

    private final PrintStream out;

    @Mixin
    private final NotesOptions notes = new NotesOptions();

    ExtractCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run() {
        FoundLine.of(notes.notebook().findings()).forEach(line -> out.print(line.json() + "\n"));
    }
}
