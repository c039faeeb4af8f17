package dev.studygraph.server.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

class FuzzIT {

    @Test
    void twoThousandRequestsThatMakeNoSenseAreAnsweredAsTheApiSays() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        int status = new CommandLine(new Fuzz(new PrintStream(printed, true, UTF_8))).execute("2000", "7");

        assertThat(status).as(printed.toString(UTF_8)).isEqualTo(ExitCode.OK);
        assertThat(printed.toString(UTF_8)).contains("2,000 requests", " 0 answers are wrong", "200=", "400=", "404=");
    }
}
