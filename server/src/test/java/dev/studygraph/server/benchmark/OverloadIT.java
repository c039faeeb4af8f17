package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import picocli.CommandLine.ExitCode;

@Isolated("it measures time")
class OverloadIT {

    /** Bounds on time have five times the slack that they have where the machine is the server's own. */
    @Test
    void atTenTimesTheLoadTheServerServesOnAndSendsTheRestAwayQuickly() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process server = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Overload.class.getName(),
                        "--quick")
                .redirectErrorStream(true)
                .start();

        String printed = new String(server.getInputStream().readAllBytes(), UTF_8);

        assertThat(server.waitFor()).as(printed).isEqualTo(ExitCode.OK);
        assertThat(printed).contains("answered a second", "sent away, 99 % within");
    }
}
