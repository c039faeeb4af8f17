package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.BesideOthers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

@BesideOthers
class ScaleBenchmarkIT {

    @Test
    void aSmallRunSaysHowAGraphIsLoadedAndAsked() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);

        int status = new CommandLine(new ScaleBenchmark(out)).execute("--quick", "--sizes", "1000");

        assertThat(status).isEqualTo(ExitCode.OK);
        assertThat(printed.toString(UTF_8))
                .contains("1,000 things, 5,000 flows", "seeding, rows a second", "disk, MB", "resident memory, MB")
                .contains("search", "details", "neighbours of a hub", "three routes", "overview", "the map")
                .doesNotContain("not answered");
    }
}
