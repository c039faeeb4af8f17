package dev.studygraph.seed;

import static dev.studygraph.fact.Predicate.READS_FROM;
import static dev.studygraph.fact.Predicate.WRITES_TO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.graph.Difference;
import dev.studygraph.graph.FindingsBuilder;
import dev.studygraph.graph.Telling;
import org.junit.jupiter.api.Test;

class DifferenceTextTest {

    private static final Difference DIFFERENCE = Difference.between(
            telling(new FindingsBuilder()
                    .note("a.md")
                    .says(1, "A", READS_FROM, "B", "reads")
                    .says(2, "A", WRITES_TO, "B", "writes")),
            telling(new FindingsBuilder()
                    .note("a.md")
                    .says(2, "A", READS_FROM, "B", "reads")
                    .denies(3, "A", WRITES_TO, "C", "does not write")
                    .says(4, "C", READS_FROM, "B", "reads too")));

    @Test
    void everyChangeIsALine() {
        assertThat(new DifferenceText(DIFFERENCE, 9).lines())
                .containsExactly(
                        "+ a.md:3  A not WRITES_TO C",
                        "+ a.md:4  C READS_FROM B",
                        "- a.md:2  A WRITES_TO B",
                        "> a.md:1 -> a.md:2  A READS_FROM B",
                        "+ name C",
                        "Facts: 2 gained, 1 lost, 1 moved. Names: 1 gained, 0 lost.");
    }

    @Test
    void manyChangesAreCutShort() {
        assertThat(new DifferenceText(DIFFERENCE, 1).lines())
                .startsWith("+ a.md:3  A not WRITES_TO C", "  ... and 1 more");
    }

    @Test
    void whatIsOnlyLikelySaysSo() {
        FindingsBuilder likely = new FindingsBuilder()
                .note("a.md")
                .says(1, "A", READS_FROM, "B", "may read")
                .likely();
        Difference gained = Difference.between(telling(new FindingsBuilder()), telling(likely));

        assertThat(new DifferenceText(gained, 9).lines()).startsWith("+ a.md:1  A READS_FROM B (likely)");
    }

    private static Telling telling(FindingsBuilder notes) {
        return Telling.of(notes.findings());
    }
}
