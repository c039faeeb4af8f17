package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

class RouteBenchmarkIT {

    @Test
    void aSmallRunSaysHowFastRoutesAre() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);

        int status = new CommandLine(new RouteBenchmark(out)).execute("--quick");

        assertThat(status).isEqualTo(ExitCode.OK);
        assertThat(printed.toString(UTF_8))
                .contains("beside the bare driver: uncached", "beside the bare driver: cached")
                .contains("1,000 things, 5,000 flows", "0 not answered");
    }
}
