package dev.studygraph.graph;

import static dev.studygraph.fact.Predicate.READS_FROM;
import static dev.studygraph.fact.Predicate.WRITES_TO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowsTest {

    private final FindingsBuilder notes = new FindingsBuilder().note("a.md");

    @Test
    void whatIsOnlyLikelyFlowsNowhere() {
        notes.says(1, "A", WRITES_TO, "B", "A may write to B").likely();

        assertThat(edges(Edge.FLOWS_TO)).isEmpty();
        assertThat(edges("WRITES_TO").getFirst().properties()).containsEntry("confidence", "likely");
    }

    @Test
    void aLikelyDenialBlocksNoSureFlow() {
        notes.says(1, "A", WRITES_TO, "B", "A writes to B")
                .denies(2, "B", READS_FROM, "A", "B hardly reads from A")
                .likely();

        assertThat(edges(Edge.FLOWS_TO)).hasSize(1);
        assertThat(edges(Edge.DENIED).getFirst().properties()).containsEntry("confidence", "likely");
    }

    @Test
    void aFlowStandsOnNothingThatIsOnlyLikely() {
        notes.says(1, "A", WRITES_TO, "B", "A may write to B")
                .likely()
                .says(2, "A", WRITES_TO, "B", "A writes to B")
                .says(3, "B", READS_FROM, "A", "B may read from A")
                .likely();

        assertThat(edges(Edge.FLOWS_TO).getFirst().properties())
                .containsEntry("statements", List.of("a.md:2"))
                .containsEntry("support", 1L)
                .containsEntry("relation", "WRITES_TO");
    }

    @Test
    void aRelationIsSureWhereOneStatementIs() {
        notes.says(1, "A", WRITES_TO, "B", "A may write to B").likely().says(2, "A", WRITES_TO, "B", "A writes to B");

        assertThat(edges("WRITES_TO").getFirst().properties())
                .containsEntry("confidence", "sure")
                .containsEntry("statements", List.of("a.md:1", "a.md:2"));
    }

    @Test
    void aRelationCarriesWhatTheFirstStatementSaysThatTellsOfIt() {
        notes.says(3, "A", WRITES_TO, "B", "A writes files to B")
                .carrying("files")
                .says(2, "A", WRITES_TO, "B", "A writes logs to B")
                .carrying("logs")
                .says(1, "A", WRITES_TO, "B", "A writes to B");

        assertThat(edges("WRITES_TO").getFirst().properties()).containsEntry("carries", "logs");
    }

    @Test
    void aFlowCarriesWhatIsSurelySaid() {
        notes.says(1, "A", WRITES_TO, "B", "A may write reports to B")
                .likely()
                .carrying("reports")
                .says(2, "A", WRITES_TO, "B", "A writes to B")
                .says(3, "B", READS_FROM, "A", "B reads logs from A")
                .carrying("logs");

        assertThat(edges(Edge.FLOWS_TO).getFirst().properties())
                .containsEntry("relation", "READS_FROM")
                .containsEntry("carries", "logs");
    }

    @Test
    void aStatementKeepsHowSureItIsAndWhatMoves() {
        notes.says(1, "A", WRITES_TO, "B", "A may write\tlogs to B").likely().carrying("raw\tlogs");

        assertThat(notes.graph().nodes())
                .filteredOn(node -> node.ref().label() == Label.Statement)
                .extracting(node -> node.properties().get("facts"))
                .containsExactly(List.of("a\tWRITES_TO\tb\t\t\tverb\tlikely\traw logs"));
    }

    private List<Edge> edges(String type) {
        return notes.graph().edges().stream()
                .filter(edge -> edge.type().equals(type))
                .toList();
    }
}
