package dev.studygraph.server.backup;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What both commands are told: which data folder, and which file. */
final class DataOption {

    private static final Logger LOG = LoggerFactory.getLogger(DataOption.class);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:study-graph.home:-.}/.data",
            description = "The data folder. Default: .data in the project.")
    private Path data = Path.of("");

    @Parameters(paramLabel = "FILE", description = "The file of the backup.")
    private Path file = Path.of("");

    Path folder() {
        return data.toAbsolutePath().normalize();
    }

    Path file() {
        return file.toAbsolutePath().normalize();
    }

    /** A command that tells in a line what fails. */
    static CommandLine command(Object command) {
        return new CommandLine(command).setExecutionExceptionHandler((failure, line, parsed) -> explain(line, failure));
    }

    private static int explain(CommandLine line, Exception failure) {
        LOG.debug("failed", failure);
        String reason =
                failure instanceof IOException ? failure + "; check permissions and room" : failure.getMessage();
        line.getErr().println(line.getCommandName() + ": " + reason);
        return CommandLine.ExitCode.SOFTWARE;
    }
}
