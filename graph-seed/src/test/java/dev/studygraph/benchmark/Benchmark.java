package dev.studygraph.benchmark;

import dev.studygraph.benchmark.corpus.CorpusBenchmark;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code benchmark}. */
@Command(
        name = "benchmark",
        description = "Measures how fast notes are read, and how well.",
        footer = {"", "Exit status: 0 done, 1 a bound is broken, 2 wrong usage."})
public final class Benchmark {

    @SuppressWarnings("unused") // Whether it is given, picocli looks up itself.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    private Benchmark() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(commandLine(out).execute(args));
    }

    /** The command, which prints what it measures to {@code out}. */
    public static CommandLine commandLine(PrintStream out) {
        return new CommandLine(new Benchmark())
                .addSubcommand(new ScaleBenchmark(out))
                .addSubcommand(new LabelledBenchmark(out))
                .addSubcommand(new CorpusBenchmark(out))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
