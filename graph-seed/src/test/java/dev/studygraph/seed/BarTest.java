package dev.studygraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BarTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);

    @Test
    void aBarShowsHowMuchIsDone() {
        try (Bar bar = Bar.drawn(err, "Loading", Duration.ZERO)) {
            bar.at(3, 4);
        }

        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("Loading", "75%", "3/4");
    }

    @Test
    void whereNobodyLooksLinesTellOfIt() {
        try (Bar bar = Bar.lines(err, "Reading", Duration.ZERO)) {
            bar.at(1, 4);
            bar.at(3, 4);
        }

        assertThat(shown.toString(StandardCharsets.UTF_8).lines()).containsExactly("Reading: 25 %", "Reading: 75 %");
    }

    @Test
    void nothingIsShownOfShortWork() {
        try (Bar bar = Bar.drawn(err, "Reading", Duration.ofMinutes(1));
                Bar lines = Bar.lines(err, "Reading", Duration.ofMinutes(1))) {
            bar.at(3, 4);
            lines.at(3, 4);
        }

        assertThat(shown.size()).isZero();
    }
}
