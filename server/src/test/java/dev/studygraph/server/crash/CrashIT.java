package dev.studygraph.server.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.BesideOthers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

@BesideOthers
class CrashIT {

    @Test
    void whatIsAcknowledgedOutlivesAKilledServerAndTheGraphIsWhole() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);

        int status = new CommandLine(new CrashTest(out)).execute("2");

        assertThat(status).as(printed.toString(UTF_8)).isEqualTo(ExitCode.OK);
        assertThat(printed.toString(UTF_8))
                .contains("keeping, after", "seeding an empty database, after", "killed 2 times");
    }
}
