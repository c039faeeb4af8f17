package dev.studygraph.graph;

import static dev.studygraph.fact.Confidence.LIKELY;
import static dev.studygraph.fact.Confidence.SURE;
import static dev.studygraph.fact.Predicate.READS_FROM;
import static dev.studygraph.fact.Predicate.WRITES_TO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.graph.Difference.Move;
import dev.studygraph.graph.Told.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Words READS = new Words("A", "READS_FROM", false, "B", "A reads B", SURE);
    private static final Words WRITES = new Words("A", "WRITES_TO", false, "C", "A writes to C", SURE);

    private final FindingsBuilder before =
            new FindingsBuilder().note("a.md").says(1, "A", READS_FROM, "B", "A reads B");
    private final FindingsBuilder after = new FindingsBuilder().note("a.md");

    @Test
    void theSameNotesDifferInNothing() {
        assertThat(Difference.between(telling(before), telling(before)).isEmpty())
                .isTrue();
    }

    @Test
    void aNewLineIsAFactGained() {
        after.says(1, "A", READS_FROM, "B", "A reads B").says(2, "A", WRITES_TO, "C", "A writes to C");

        assertThat(difference())
                .isEqualTo(new Difference(
                        List.of(new Told(WRITES, "a.md", 2)), List.of(), List.of(), List.of("C"), List.of()));
    }

    @Test
    void aLineThatVanishedIsAFactLost() {
        assertThat(difference())
                .isEqualTo(new Difference(
                        List.of(), List.of(new Told(READS, "a.md", 1)), List.of(), List.of(), List.of("A", "B")));
    }

    @Test
    void theSameWordsFurtherDownAreAFactMoved() {
        after.says(7, "A", READS_FROM, "B", "A reads B");

        assertThat(difference())
                .isEqualTo(new Difference(
                        List.of(),
                        List.of(),
                        List.of(new Move(new Told(READS, "a.md", 1), new Told(READS, "a.md", 7))),
                        List.of(),
                        List.of()));
    }

    @Test
    void theSameWordsOnceMoreAreAFactGained() {
        after.says(1, "A", READS_FROM, "B", "A reads B").says(7, "A", READS_FROM, "B", "A reads B");

        assertThat(difference().gained()).containsExactly(new Told(READS, "a.md", 7));
        assertThat(difference().moved()).isEmpty();
    }

    @Test
    void aDenialIsAnotherFact() {
        after.denies(1, "A", READS_FROM, "B", "A reads B");

        assertThat(difference().gained()).hasSize(1);
        assertThat(difference().lost()).hasSize(1);
    }

    @Test
    void aFactThatBecomesSureIsAnotherFact() {
        before.says(2, "A", WRITES_TO, "B", "A may write to B").likely();
        after.says(1, "A", READS_FROM, "B", "A reads B").says(2, "A", WRITES_TO, "B", "A may write to B");

        assertThat(difference().gained())
                .extracting(told -> told.words().confidence())
                .containsExactly(SURE);
        assertThat(difference().lost())
                .extracting(told -> told.words().confidence())
                .containsExactly(LIKELY);
    }

    @Test
    void aFactIsAsSureAsTheSurestPlaceThatSaysSo() {
        before.says(2, "A", READS_FROM, "B", "A may read B").likely();

        assertThat(telling(before).facts())
                .extracting(told -> told.words().confidence())
                .containsOnly(SURE);
    }

    private Difference difference() {
        return Difference.between(telling(before), telling(after));
    }

    private static Telling telling(FindingsBuilder notes) {
        return Telling.of(notes.findings());
    }
}
