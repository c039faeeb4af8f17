package dev.studygraph.server.backup;

import dev.studygraph.server.embedded.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code server/backup}. */
@Command(
        name = "server/backup",
        description = {
            "Writes the data folder into one file: the notes that you kept on the page, and the database.",
            "While a server runs on the folder, the notes alone: the graph is made anew from them after a restore."
                    + " Folders of your own notes, named with --notes, are not in it."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 done, 1 the work failed, 2 wrong usage."})
public final class Backup implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Backup() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(DataOption.command(new Backup()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = data.folder();
        if (!Files.isDirectory(folder)) {
            throw new BackupException(
                    "There is no data folder " + folder + "; name the one that the server uses with --data.");
        }
        if (Files.exists(data.file())) {
            throw new BackupException(data.file() + " is there already; name another file, or move it away.");
        }
        say(write(folder));
        return CommandLine.ExitCode.OK;
    }

    private Manifest write(Path folder) throws IOException, InterruptedException {
        try (@Nullable DataFolder held = DataFolder.tryTake(folder).orElse(null)) {
            return held == null
                    ? new KeptNotes(folder).backUp(data.file())
                    : new BackupWriter(folder, data.file()).write(Manifest.TOPS);
        }
    }

    private void say(Manifest manifest) {
        spec.commandLine()
                .getOut()
                .println(data.file() + ": " + manifest.notes() + " kept notes, "
                        + (manifest.isWhole()
                                ? "and the database; " + Size.of(manifest.bytes()) + " in all."
                                : "without the database, as a server runs on " + data.folder()
                                        + ". The graph is made anew from the notes after a restore; to have the"
                                        + " database too, stop the server first."));
    }
}
