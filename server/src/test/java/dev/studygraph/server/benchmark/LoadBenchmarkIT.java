package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

@Isolated("it measures time")
class LoadBenchmarkIT {

    @Test
    void aSmallRunAnswersEverythingAndSaysHowFast() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);

        int status = new CommandLine(new LoadBenchmark(out)).execute("--quick");

        assertThat(printed.toString(UTF_8))
                .containsPattern("\\| search, answers a second \\| [1-9]\\d* \\| [1-9]\\d* \\|")
                .containsPattern("\\| details, answers a second \\| [1-9]\\d* \\| [1-9]\\d* \\|")
                .containsPattern("\\| neighbourhood, answers a second \\| [1-9]\\d* \\| [1-9]\\d* \\|")
                .containsPattern("\\| routes, answers a second \\| [1-9]\\d* \\| [1-9]\\d* \\|")
                .contains("| never asked before, by one client |")
                .contains("\n0 requests failed here, 0 there");
        assertThat(status).isEqualTo(ExitCode.OK);
    }
}
