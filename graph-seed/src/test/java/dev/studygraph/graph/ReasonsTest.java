package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.claim.Form;
import dev.studygraph.extract.Extractor;
import dev.studygraph.note.Note;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final StudyGraph GRAPH =
            StudyGraph.of(new Extractor(Catalogue.shipped()).read(List.of(new Note("note.md", """
            # Athena
            - Data sources: S3
            - reads S3
            ```
            code
            ```
            """))));

    @Test
    void anEdgeTellsForEachStatementByWhichRule() {
        Edge edge = GRAPH.edges().stream()
                .filter(each -> each.type().equals("READS_FROM"))
                .findFirst()
                .orElseThrow();

        assertThat(edge.properties()).containsEntry("statements", List.of("note.md:2", "note.md:3"));
        assertThat(edge.properties().get("rules"))
                .asInstanceOf(LIST)
                .hasSize(2)
                .isSubsetOf(Stream.of(Form.values()).map(Form::words).toList());
    }

    @Test
    void aStatementThatIsNoneTellsWhy() {
        assertThat(node(Label.Statement, "note.md:1").properties()).containsEntry("reason", "HEADING");
        assertThat(node(Label.Statement, "note.md:2").properties()).doesNotContainKey("reason");
    }

    @Test
    void aNoteTellsWhichOfItsLinesAreCode() {
        assertThat(node(Label.Note, "note.md").properties()).containsEntry("code", List.of(4, 5, 6));
    }

    private static Node node(Label label, String id) {
        return GRAPH.nodes().stream()
                .filter(node -> node.ref().equals(new Node.Ref(label, id)))
                .findFirst()
                .orElseThrow();
    }
}
