package dev.studygraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BarTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);

    @Test
    void aBarShowsHowMuchIsDone() {
        try (Bar bar = Bar.drawn(err)) {
            bar.at(3, 4);
        }

        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("Loading", "75%", "3/4");
    }

    @Test
    void whereNobodyLooksNothingIsDrawn() {
        try (Bar bar = Bar.on(err)) {
            bar.at(3, 4);
        }

        assertThat(shown.size()).isZero();
    }
}
