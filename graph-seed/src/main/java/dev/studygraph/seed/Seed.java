package dev.studygraph.seed;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code seed}. */
@Command(
        name = "seed",
        description = "Reads study notes into a graph that says where in the notes everything stands.",
        footer = {"", "Exit status: 0 done, 1 the work failed, 2 wrong usage."})
public final class Seed {

    @SuppressWarnings("unused") // Whether it is given, picocli looks up itself.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    private Seed() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        LogManager.getLogManager().reset(); // What the driver logs, the messages below say better.
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs the command and gives its exit status; results go to {@code out}, all else to {@code err}. */
    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new Seed())
                .addSubcommand(new LoadCommand(out, err))
                .addSubcommand(new ExtractCommand(out, err))
                .addSubcommand(new ScriptCommand(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, given) -> usage(err, wrong))
                .setExecutionExceptionHandler((failure, line, parsed) -> failure(err, failure))
                .execute(args);
    }

    private static int usage(PrintStream err, ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        err.println("seed: " + wrong.getMessage() + ". Try '"
                + command.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failure(PrintStream err, Exception failure) {
        err.println("seed: " + (failure.getMessage() == null ? failure : failure.getMessage()));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new FileOutputStream(descriptor), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }
}
