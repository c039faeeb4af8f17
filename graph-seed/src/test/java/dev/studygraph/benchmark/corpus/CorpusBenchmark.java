package dev.studygraph.benchmark.corpus;

import dev.studygraph.seed.ExtractedLines;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code benchmark corpus}. */
@Command(
        name = "corpus",
        description = {
            "Scores what is found in a folder of labelled notes, read together: DIR/notes/NAME.md by the labels in"
                    + " DIR/labels/NAME.jsonl.",
            "A label is a JSON object a line, in the form that seed extract prints: facts with \"optional\" where one"
                    + " may read it or not and \"equiv\" for other ways to say it, tips, and of the kind \"alias\" a"
                    + " \"name\" with its \"forms\".",
            "Flows count once per note, by the direction in which data move; those that are found but no more than"
                    + " likely are told apart."
        })
public final class CorpusBenchmark implements Runnable {

    private static final String LABELS = ".jsonl";
    // The folder in which the script was called, which is not where it runs.
    private static final Path CALLER = Path.of(System.getProperty("benchmark.caller", ""));

    private final PrintStream out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder that holds notes and labels.")
    private Path folder = Path.of("");

    @Option(names = "--likely", description = "Counts what is no more than likely as if it were sure.")
    private boolean likely;

    @Option(names = "--only", paramLabel = "PREFIX", description = "Scores only notes whose names begin with this.")
    private String prefix = "";

    @Option(
            names = "--list",
            paramLabel = "WHICH",
            description = "Lists flows, too: those that are missing, wrong or both.")
    private @Nullable Listed listed;

    /** A command that prints to {@code out}. */
    public CorpusBenchmark(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run() {
        List<Path> labels = labels();
        Map<String, List<CorpusLine>> found = CorpusLine.byNote(ExtractedLines.of(subfolder("notes")));
        ScoreTable table = new ScoreTable(out);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Path file : labels) {
            String note = file.getFileName().toString().replace(LABELS, "");
            NoteScore score = new NoteLabels(CorpusLine.read(file)).score(counted(found.getOrDefault(note, List.of())));
            tallies.put(note, score.tally());
            list(table, note, score);
        }
        table.print(tallies);
    }

    private List<Path> labels() {
        try (Stream<Path> files = Files.list(subfolder("labels"))) {
            List<Path> labels = files.filter(this::isScored).sorted().toList();
            if (labels.isEmpty()) {
                throw wrongUsage("labels: holds no file " + prefix + "*" + LABELS);
            }
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isScored(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(prefix) && name.endsWith(LABELS);
    }

    private Path subfolder(String name) {
        Path subfolder = CALLER.resolve(folder).resolve(name);
        if (!Files.isDirectory(subfolder)) {
            throw wrongUsage(name + ": no such folder");
        }
        return subfolder;
    }

    private ParameterException wrongUsage(String trouble) {
        return new ParameterException(spec.commandLine(), folder + "/" + trouble);
    }

    private List<CorpusLine> counted(List<CorpusLine> found) {
        return likely ? found.stream().map(CorpusLine::asSure).toList() : found;
    }

    private void list(ScoreTable table, String note, NoteScore score) {
        if (listed == Listed.MISSING || listed == Listed.BOTH) {
            table.printMissing(note, score);
        }
        if (listed == Listed.WRONG || listed == Listed.BOTH) {
            table.printWrong(note, score);
        }
    }

    /** Which flows are listed. */
    enum Listed {
        MISSING,
        WRONG,
        BOTH
    }
}
