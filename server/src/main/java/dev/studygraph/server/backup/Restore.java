package dev.studygraph.server.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code server/restore}. */
@Command(
        name = "server/restore",
        description = "Makes a data folder of a file that server/backup wrote; overwrites nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 done, 1 the work failed, 2 wrong usage."})
public final class Restore implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Restore() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(DataOption.command(new Restore()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(data.file())) {
            throw new BackupException("There is no file " + data.file() + " that can be read.");
        }
        if (!isFree(data.folder())) {
            throw new BackupException("The data folder " + data.folder() + " is not empty, and nothing was restored."
                    + " Move it away, or name another with --data.");
        }
        Manifest manifest = restore();
        spec.commandLine()
                .getOut()
                .println(data.folder() + ": " + manifest.notes() + " kept notes"
                        + (manifest.isWhole() ? " and the database are" : " are")
                        + " restored. server/run makes the graph of them.");
        return CommandLine.ExitCode.OK;
    }

    private Manifest restore() throws IOException {
        try {
            return new BackupReader(data.file()).restore(data.folder());
        } catch (ZipException | JsonProcessingException | ArithmeticException e) {
            throw new BackupException(
                    data.file() + " is no backup of Study Graph, or a damaged one. Nothing was restored.", e);
        } catch (BackupException e) {
            throw new BackupException(data.file() + " " + e.getMessage() + " Nothing was restored.", e);
        }
    }

    private static boolean isFree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
