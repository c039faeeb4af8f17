package dev.studygraph.seed;

import dev.studygraph.extract.Findings;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which notes are read, and with which names known. */
public final class NotesOptions {

    @Option(
            names = "--notes",
            paramLabel = "DIR",
            description = "A folder of notes (.md, .txt); may be given more than once. Default: the notes that ship.")
    private List<Path> folders = List.of();

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "A catalogue of names, laid over the one that ships; may be given more than once.")
    private List<Path> catalogues = List.of();

    /** The notes that the options name. */
    public Notebook notebook() {
        return new Notebook(folders, catalogues);
    }

    /** What is found in the notes; what their reader ought to look at is printed to {@code err}. */
    Findings findings(PrintStream err) {
        Findings findings = notebook().findings();
        findings.warnings().forEach(warning -> err.println("seed: " + warning.words()));
        return findings;
    }
}
