package dev.studygraph.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.benchmark.corpus.CorpusLine.Alias;
import dev.studygraph.benchmark.corpus.CorpusLine.Fact;
import dev.studygraph.benchmark.corpus.CorpusLine.Tip;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoteLabelsTest {

    @Test
    void aFlowCountsOnceByItsDirectionWhateverTheVerb() {
        Tally tally = score(
                List.of(says("Firehose", "READS_FROM", "Kinesis"), says("Lambda", "INVOKES", "Glue")),
                List.of(
                        says("Kinesis", "WRITES_TO", "Firehose"),
                        says("Firehose", "QUERIES", "Kinesis"),
                        says("Glue", "INVOKES", "Lambda")));

        assertThat(tally.right()).isEqualTo(1);
        assertThat(tally.wrong()).isEqualTo(1);
        assertThat(tally.missing()).isEqualTo(1);
        assertThat(tally.figures()).isEqualTo(new Figures(0.5, 0.5, 0.5));
    }

    @Test
    void namesAreThoseOfTheAliasesOrNearlyTheSame() {
        List<CorpusLine> labels = List.of(
                new Alias("Firehose", List.of("delivery stream")), says("Firehose", "WRITES_TO", "click topic"));

        assertThat(score(labels, List.of(says("The delivery streams", "WRITES_TO", "topic")))
                        .right())
                .isEqualTo(1);
    }

    @Test
    void whatIsOptionalOrAnotherWayToSayItCountsNeitherWay() {
        Fact optional = fact("A", "WRITES_TO", "B", "yes", true, List.of(List.of("C", "READS_FROM", "A")), "");

        Tally none = score(List.of(optional), List.of());
        Tally both = score(List.of(optional), List.of(says("A", "WRITES_TO", "B"), says("A", "WRITES_TO", "C")));

        assertThat(none).isEqualTo(Tally.NONE);
        assertThat(both).isEqualTo(Tally.NONE);
    }

    @Test
    void denialsCountForThemselves() {
        Tally tally = score(
                List.of(denies("A", "WRITES_TO", "B"), denies("A", "WRITES_TO", "C")),
                List.of(denies("B", "READS_FROM", "A"), denies("A", "WRITES_TO", "D"), says("A", "WRITES_TO", "C")));

        assertThat(tally.denials()).isEqualTo(new Share(1, 2));
        assertThat(tally.wrongDenials()).isEqualTo(1);
        assertThat(tally.contradicted()).isEqualTo(1);
        assertThat(tally.wrong()).isEqualTo(1);
    }

    @Test
    void whatIsOnlyLikelyIsToldApartUnlessItIsFoundForSureToo() {
        Tally tally = score(
                List.of(says("A", "WRITES_TO", "B"), says("A", "WRITES_TO", "C")),
                List.of(
                        likely("A", "WRITES_TO", "B"),
                        likely("A", "WRITES_TO", "C"),
                        likely("A", "WRITES_TO", "D"),
                        says("A", "WRITES_TO", "C")));

        assertThat(tally.likely()).isEqualTo(new Share(1, 2));
        assertThat(tally.figures()).isEqualTo(new Figures(1, 0.5, 0.667));
        assertThat(tally.recallWithLikely()).isEqualTo(1);
    }

    @Test
    void anotherRelationIsFoundByItsObjectOrByAWordOfItInTheSameLine() {
        Tally tally = score(
                List.of(
                        says(1, "A", "HAS_LIMIT", "1 MB"),
                        says(2, "A", "HAS_LIMIT", "five minutes"),
                        says(3, "A", "HAS_LIMIT", "ten shards"),
                        says(4, "A", "IS_A", "queue")),
                List.of(
                        says(9, "A", "HAS_LIMIT", "1 MB"),
                        says(2, "A", "HAS_LIMIT", "five of them"),
                        says(9, "A", "HAS_LIMIT", "shards")));

        assertThat(tally.relations()).isEqualTo(Map.of("HAS_LIMIT", new Share(2, 3), "IS_A", new Share(0, 1)));
    }

    @Test
    void aTipIsFoundByItsLine() {
        Tally tally = score(List.of(new Tip(3), new Tip(5)), List.of(new Tip(3), new Tip(4)));

        assertThat(tally.tips()).isEqualTo(new Share(1, 2));
    }

    private static Tally score(List<CorpusLine> labels, List<CorpusLine> found) {
        return new NoteLabels(labels).score(found).tally();
    }

    private static Fact says(String subject, String predicate, String object) {
        return says(1, subject, predicate, object);
    }

    private static Fact says(int line, String subject, String predicate, String object) {
        return new Fact(line, subject, predicate, object, "yes", false, List.of(), "", "");
    }

    private static Fact denies(String subject, String predicate, String object) {
        return fact(subject, predicate, object, "no", false, List.of(), "");
    }

    private static Fact likely(String subject, String predicate, String object) {
        return fact(subject, predicate, object, "yes", false, List.of(), "likely");
    }

    private static Fact fact(
            String subject,
            String predicate,
            String object,
            String polarity,
            boolean optional,
            List<List<String>> equiv,
            String confidence) {
        return new Fact(1, subject, predicate, object, polarity, optional, equiv, confidence, "");
    }
}
