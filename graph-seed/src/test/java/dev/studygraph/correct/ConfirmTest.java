package dev.studygraph.correct;

import static dev.studygraph.fact.Predicate.WRITES_TO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Findings;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Warning;
import dev.studygraph.fact.Why.Made;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.FindingsBuilder;
import dev.studygraph.graph.StudyGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfirmTest {

    private static final Findings FOUND = new FindingsBuilder()
            .note("a.md")
            .says(1, "Reader", WRITES_TO, "Store", "Reader may write to Store")
            .likely()
            .carrying("logs")
            .note("b.md")
            .says(4, "Reader", WRITES_TO, "Store", "perhaps Reader, Store")
            .likely()
            .says(5, "Store", WRITES_TO, "Archive", "Store writes to Archive")
            .findings();

    @TempDir
    private Path folder;

    @Test
    void aLikelyFactIsMadeSureEverywhere() throws IOException {
        Findings confirmed = corrected("- confirm: {subject: Reader, relation: writes to, object: Store}\n");

        assertThat(confirmed.facts()).hasSize(3).allMatch(Fact::isSure);
        assertThat(confirmed.facts().getFirst().carries()).isEqualTo("logs");
        assertThat(confirmed.warnings()).isEmpty();
    }

    @Test
    void aLikelyFactIsMadeSureAtOnePlace() throws IOException {
        Findings confirmed =
                corrected("- confirm: {subject: Reader, relation: WRITES_TO, object: Store, note: b.md, line: 4}\n");

        assertThat(confirmed.facts()).extracting(Fact::isSure).containsExactly(false, true, true);
    }

    @Test
    void whyItIsAFactIsStillKnown() throws IOException {
        Findings confirmed = corrected("- confirm: {subject: Reader, relation: WRITES_TO, object: Store}\n");

        assertThat(confirmed.whys().getFirst().made())
                .containsExactly(new Made(confirmed.facts().getFirst(), "verb", null));
    }

    @Test
    void aConfirmedFactFlows() throws IOException {
        assertThat(flows(FOUND)).containsExactly("store -> archive");
        assertThat(flows(corrected("- confirm: {subject: Reader, relation: WRITES_TO, object: Store, line: 1}\n")))
                .containsExactly("reader -> store", "store -> archive");
    }

    @Test
    void aFactThatIsConfirmedAndThenDroppedIsGone() throws IOException {
        Findings corrected = corrected("""
                - confirm: {subject: Reader, relation: WRITES_TO, object: Store}
                - drop: {subject: Reader, relation: WRITES_TO, object: Store, note: a.md}
                """);

        assertThat(corrected.facts())
                .extracting(fact -> fact.evidence().note(), Fact::isSure)
                .containsExactly(tuple("b.md", true), tuple("b.md", true));
    }

    @Test
    void whatMatchesNothingIsReported() throws IOException {
        assertThat(corrected("\n- confirm: {subject: Reader, relation: WRITES_TO, object: Archive}\n")
                        .warnings())
                .containsExactly(new Warning(
                        "corrections.yaml",
                        2,
                        "\"confirm Reader writes to Archive\" matches nothing any more: no note states it."
                                + " Take it out, or put it right."));
    }

    private Findings corrected(String text) throws IOException {
        Files.writeString(folder.resolve(Corrections.FILE), text);
        return Corrections.read(List.of(folder)).apply(FOUND, Catalogue.shipped());
    }

    private static List<String> flows(Findings findings) {
        return StudyGraph.of(findings).edges().stream()
                .filter(edge -> edge.type().equals(Edge.FLOWS_TO))
                .map(edge -> edge.from().id() + " -> " + edge.to().id())
                .toList();
    }
}
