package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

class PageBenchmarkIT {

    @Test
    void thePageKeepsWithinItsRequestsItsSizeAndItsPlaces() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);

        int status = new CommandLine(new PageBenchmark(out)).execute("--quick");

        assertThat(printed.toString(UTF_8))
                .contains("| requests |", "| layout shift | 0.0000 |", "1,000 nodes and 3,000 edges")
                .doesNotContain("Broken");
        assertThat(status).isEqualTo(ExitCode.OK);
    }
}
