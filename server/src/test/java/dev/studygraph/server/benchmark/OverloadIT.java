package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

class OverloadIT {

    /** Bounds on time have three times the slack that they have where the machine is the server's own. */
    @Test
    void atTenTimesTheLoadTheServerServesOnAndSendsTheRestAwayQuickly() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        int status = new CommandLine(new Overload(new PrintStream(printed, true, UTF_8))).execute("--quick");

        assertThat(status).as(printed.toString(UTF_8)).isEqualTo(ExitCode.OK);
        assertThat(printed.toString(UTF_8)).contains("answered a second", "sent away, 99 % within");
    }
}
