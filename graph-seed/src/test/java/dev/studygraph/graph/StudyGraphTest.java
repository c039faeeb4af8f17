package dev.studygraph.graph;

import static dev.studygraph.fact.Predicate.HAS_LIMIT;
import static dev.studygraph.fact.Predicate.INTEGRATES_WITH;
import static dev.studygraph.fact.Predicate.INVOKES;
import static dev.studygraph.fact.Predicate.QUERIES;
import static dev.studygraph.fact.Predicate.READS_FROM;
import static dev.studygraph.fact.Predicate.WRITES_TO;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.catalogue.Today;
import dev.studygraph.extract.Findings;
import dev.studygraph.graph.Node.Ref;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StudyGraphTest {

    private final FindingsBuilder notes = new FindingsBuilder().note("a.md");

    @Test
    void dataFlowsFromWhatIsReadToWhatReads() {
        notes.says(1, "Firehose", READS_FROM, "Streams", "reads Streams");

        assertThat(edges(Edge.FLOWS_TO)).containsExactly(flow("streams", "firehose", "READS_FROM", 1, "a.md:1"));
    }

    @Test
    void aFlowIsToldByTheRelationWithMostSupportAndByAllStatements() {
        notes.says(1, "A", WRITES_TO, "B", "A writes to B")
                .says(2, "B", READS_FROM, "A", "B reads from A")
                .says(3, "B", READS_FROM, "A", "B takes data from A");

        assertThat(edges(Edge.FLOWS_TO)).containsExactly(flow("a", "b", "READS_FROM", 3, "a.md:1", "a.md:2", "a.md:3"));
    }

    @Test
    void relationsOfTheSameSupportStandInTheOrderOfTheirNames() {
        notes.says(1, "A", WRITES_TO, "B", "writes").says(2, "A", INVOKES, "B", "invokes");

        assertThat(edges(Edge.FLOWS_TO)).containsExactly(flow("a", "b", "INVOKES", 2, "a.md:1", "a.md:2"));
    }

    @Test
    void theSameSentenceInTwoNotesIsOneSupport() {
        notes.says(4, "A", WRITES_TO, "B", "A writes to B").note("b.md").says(9, "A", WRITES_TO, "B", "A writes to B");

        assertThat(edges("WRITES_TO"))
                .containsExactly(edge(
                        "WRITES_TO",
                        entity("a"),
                        entity("b"),
                        Map.of(
                                "statements",
                                List.of("a.md:4", "b.md:9"),
                                "rules",
                                List.of("verb", "verb"),
                                "confidence",
                                "sure",
                                "support",
                                1L)));
    }

    @Test
    void whatIsDeniedFlowsNowhereThoughAnotherNoteTellsIt() {
        notes.says(1, "A", WRITES_TO, "B", "A writes to B").denies(2, "B", READS_FROM, "A", "B cannot read A");

        assertThat(edges(Edge.FLOWS_TO)).isEmpty();
        assertThat(edges(Edge.DENIED))
                .containsExactly(edge(
                        Edge.DENIED,
                        entity("b"),
                        entity("a"),
                        Map.of(
                                "relation",
                                "READS_FROM",
                                "statements",
                                List.of("a.md:2"),
                                "rules",
                                List.of("verb"),
                                "confidence",
                                "sure",
                                "support",
                                1L)));
        assertThat(edges("WRITES_TO")).hasSize(1);
    }

    @Test
    void aDenialOfOneDirectionLeavesTheOther() {
        notes.says(1, "A", WRITES_TO, "B", "A writes to B").denies(2, "B", WRITES_TO, "A", "B cannot write to A");

        assertThat(edges(Edge.FLOWS_TO)).containsExactly(flow("a", "b", "WRITES_TO", 1, "a.md:1"));
    }

    @Test
    void eachDeniedRelationIsAnEdgeOfItsOwn() {
        notes.denies(1, "A", WRITES_TO, "B", "no write").denies(2, "A", QUERIES, "B", "no query");

        assertThat(edges(Edge.DENIED)).hasSize(2);
    }

    @Test
    void integrationIsNoFlow() {
        notes.says(1, "A", INTEGRATES_WITH, "B", "works with B");

        assertThat(edges(Edge.FLOWS_TO)).isEmpty();
    }

    @Test
    void nothingFlowsIntoItself() {
        notes.says(1, "A", READS_FROM, "A", "reads its own data");

        assertThat(edges(Edge.FLOWS_TO)).isEmpty();
    }

    @Test
    void wordsThatAreNoThingAreLiterals() {
        notes.describes(3, "A", HAS_LIMIT, "1 MB per record", "a record has at most 1 MB");

        Node literal = nodes(Label.Literal).getFirst();
        assertThat(literal.ref().id()).startsWith("1-mb-per-record-");
        assertThat(literal.properties()).containsEntry("text", "1 MB per record");
        assertThat(edges("HAS_LIMIT")).extracting(Edge::to).containsExactly(literal.ref());
    }

    @Test
    void twoSentencesOnALineAreTwoStatements() {
        notes.says(7, "A", READS_FROM, "B", "reads B").says(7, "A", WRITES_TO, "C", "writes C");

        assertThat(nodes(Label.Statement))
                .extracting(node -> node.ref().id(), node -> node.properties().get("text"))
                .containsExactly(tuple("a.md:7", "reads B"), tuple("a.md:7.2", "writes C"));
    }

    @Test
    void aStatementKeepsWhatItStates() {
        notes.says(7, "A", READS_FROM, "B", "reads B")
                .denies(8, "A", WRITES_TO, "C", "cannot write C")
                .describes(9, "A", HAS_LIMIT, "1 MB", "at most 1 MB");

        String limit = nodes(Label.Literal).getFirst().ref().id();
        assertThat(nodes(Label.Statement))
                .extracting(node -> node.properties().get("facts"))
                .containsExactly(
                        List.of("a\tREADS_FROM\tb\t\t\tverb\tsure\t"),
                        List.of("a\tWRITES_TO\tc\t\tDENIED\tverb\tsure\t"),
                        List.of("a\tHAS_LIMIT\t\t" + limit + "\t\tverb\tsure\t"));
        assertThat(properties(new Ref(Label.Note, "a.md")))
                .containsEntry("facts", 3)
                .containsEntry("tips", 0L)
                .containsEntry("lines", 1L);
    }

    @Test
    void aStatementStandsInItsNoteAndInTheSectionOfItsHeading() {
        notes.note("b.md", """
                # Streaming
                ## Firehose
                - reads from Streams
                """).says(3, "Firehose", READS_FROM, "Streams", "reads from Streams");

        Ref statement = new Ref(Label.Statement, "b.md:3");
        assertThat(edges(Edge.CONTAINS))
                .filteredOn(edge -> edge.to().equals(statement))
                .extracting(Edge::from)
                .containsExactly(new Ref(Label.Note, "b.md"), new Ref(Label.Section, "b.md#2"));
        assertThat(properties(new Ref(Label.Section, "b.md#2")))
                .containsEntry("title", "Firehose")
                .containsEntry("level", 2);
        assertThat(properties(new Ref(Label.Note, "b.md"))).containsEntry("title", "Streaming");
        assertThat(properties(new Ref(Label.Note, "a.md"))).containsEntry("title", "a.md");
    }

    @Test
    void anEntityKnowsItsNamesAndWhatBecameOfIt() {
        Today today = new Today(Today.Status.renamed, "Data Firehose", "2024-02-09", "It has a new name.");
        notes.thing(new CatalogueEntry(
                        "Kinesis Firehose",
                        Kind.Service,
                        List.of("delivery service"),
                        null,
                        List.of("Firehose"),
                        List.of("FH"),
                        List.of("Firehouse"),
                        List.of("delivery stream"),
                        today))
                .says(1, "Kinesis Firehose", WRITES_TO, "S3", "Firehose writes to S3");

        assertThat(nodes(Label.Entity).getFirst())
                .isEqualTo(new Node(
                        entity("kinesis-firehose"),
                        Kind.Service,
                        new TreeMap<>(Map.ofEntries(
                                entry("name", "Kinesis Firehose"),
                                entry("sortName", "kinesis firehose"),
                                entry("kind", "Service"),
                                entry("aliases", List.of("Firehose", "FH")),
                                entry("asked", List.of("delivery stream")),
                                entry("categories", List.of("delivery service")),
                                entry("statements", 1),
                                entry("flows", 1),
                                entry("todayStatus", "renamed"),
                                entry("todayName", "Data Firehose"),
                                entry("todaySince", "2024-02-09"),
                                entry("todayRemark", "It has a new name.")))));
        assertThat(edges(Edge.NAMES))
                .filteredOn(edge -> edge.to().equals(entity("kinesis-firehose")))
                .extracting(edge -> properties(edge.from()).get("how") + " "
                        + properties(edge.from()).get("key"))
                .containsExactlyInAnyOrder(
                        "name kinesis firehose",
                        "alias firehose",
                        "exact fh",
                        "typo firehouse",
                        "today data firehose",
                        "asked delivery stream");
    }

    @Test
    void topicsBelongToDomainsInTheOrderOfTheOutline() {
        notes.topic(1, "Storage", "Lakes", "S3")
                .topic(2, "Analysis", "Queries", "Athena")
                .topic(3, "Storage", "Lakes");

        assertThat(nodes(Label.Domain))
                .extracting(
                        node -> node.properties().get("name"),
                        node -> node.properties().get("position"))
                .containsExactlyInAnyOrder(tuple("Storage", 1), tuple("Analysis", 2));
        assertThat(nodes(Label.Topic)).hasSize(2);
        assertThat(edges(Edge.COVERS)).hasSize(2);
    }

    @Test
    void theSameFindingsInAnotherOrderAreTheSameGraph() {
        Findings findings = notes.says(1, "A", READS_FROM, "B", "reads B")
                .denies(1, "A", WRITES_TO, "C", "does not write to C")
                .tip(2, "Mind A", "A")
                .question(3, "Q1", "A", "B")
                .findings();
        Findings reversed = new Findings(
                findings.notes(),
                findings.things().reversed(),
                findings.statements().reversed(),
                findings.facts().reversed(),
                findings.tips(),
                findings.topics(),
                findings.questions(),
                findings.whys(),
                findings.warnings());

        assertThat(StudyGraph.of(reversed)).isEqualTo(StudyGraph.of(findings));
    }

    @Test
    void anotherWordIsAnotherVersion() {
        String version = notes.says(1, "A", READS_FROM, "B", "reads B").graph().version();

        assertThat(new FindingsBuilder()
                        .note("a.md")
                        .says(1, "A", READS_FROM, "B", "reads  B")
                        .graph()
                        .version())
                .hasSize(64)
                .isNotEqualTo(version);
    }

    @Test
    void anEdgeNeedsBothItsEnds() {
        Edge edge = Edge.plain(Edge.MENTIONS, new Ref(Label.Statement, "a.md:1"), entity("a"));

        assertThatThrownBy(() -> StudyGraph.of(List.of(), List.of(edge)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.md:1");
    }

    private List<Node> nodes(Label label) {
        return notes.graph().nodes().stream()
                .filter(node -> node.ref().label() == label)
                .toList();
    }

    private Map<String, Object> properties(Ref ref) {
        return nodes(ref.label()).stream()
                .filter(node -> node.ref().equals(ref))
                .findFirst()
                .orElseThrow()
                .properties();
    }

    private List<Edge> edges(String type) {
        return notes.graph().edges().stream()
                .filter(edge -> edge.type().equals(type))
                .toList();
    }

    private static Edge flow(String from, String to, String relation, long support, String... statements) {
        return edge(
                Edge.FLOWS_TO,
                entity(from),
                entity(to),
                Map.of(
                        "relation",
                        relation,
                        "support",
                        support,
                        "statements",
                        List.of(statements),
                        "forward",
                        !relation.equals("READS_FROM")));
    }

    private static Edge edge(String type, Ref from, Ref to, Map<String, Object> properties) {
        return new Edge(type, from, to, new TreeMap<>(properties));
    }

    private static Ref entity(String id) {
        return new Ref(Label.Entity, id);
    }
}
