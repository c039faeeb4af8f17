package dev.studygraph.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void theyAreSharesOfWhatIsFoundAndOfWhatIsToBeFound() {
        assertThat(Figures.of(2, 1, 4)).isEqualTo(new Figures(0.667, 0.333, 0.444));
    }

    @Test
    void nothingFoundOfNothingIsAllRight() {
        assertThat(Figures.of(0, 0, 0)).isEqualTo(new Figures(1, 1, 1));
        assertThat(Figures.of(0, 1, 1)).isEqualTo(new Figures(0, 0, 0));
    }

    @Test
    void halvesGoToTheEvenDigit() {
        assertThat(Figures.of(1, 7, 7).text(2, " ")).isEqualTo("P 0.12 R 0.12 F1 0.12");
        assertThat(Figures.of(3, 5, 5).text(2, " ")).isEqualTo("P 0.38 R 0.38 F1 0.38");
    }
}
