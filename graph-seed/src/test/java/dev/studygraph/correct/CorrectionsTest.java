package dev.studygraph.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Findings;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Silence;
import dev.studygraph.fact.Warning;
import dev.studygraph.fact.Why;
import dev.studygraph.fact.Why.Made;
import dev.studygraph.note.NoteFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aNote() throws IOException {
        Files.writeString(folder.resolve("note.md"), """
                # Firehose
                - reads from Kinesis Data Streams
                - delivers to S3 and Redshift

                Athena reads from S3.
                """);
    }

    @Test
    void withoutAFileNothingChanges() {
        assertThat(corrected().facts()).hasSize(4);
        assertThat(corrected().notes()).hasSize(1);
    }

    @Test
    void aFactIsAddedWithItsLineInTheFileAsEvidence() throws IOException {
        correct("""
                # What the notes leave out
                - add: {subject: Firehose, relation: WRITES_TO, object: Splunk, remark: tried it}
                - add:
                    subject: Athena
                    relation: writes to
                    object: firehose
                    denied: true
                """);
        Findings corrected = corrected();

        assertThat(corrected.facts().getLast().denied()).isTrue();
        assertThat(lines(corrected))
                .contains(
                        "Amazon Kinesis Data Firehose WRITES_TO Splunk",
                        "Amazon Athena WRITES_TO Amazon Kinesis Data Firehose");
        assertThat(corrected.facts())
                .extracting(Fact::evidence)
                .endsWith(
                        new Evidence("corrections.yaml", 2, 2, "Added by hand: tried it", ""),
                        new Evidence("corrections.yaml", 3, 3, "Added by hand: Athena not: writes to firehose", ""));
        assertThat(corrected.notes()).extracting("path").containsExactly("note.md", "corrections.yaml");
        assertThat(corrected.whys())
                .filteredOn(why -> why.evidence().note().equals("corrections.yaml"))
                .flatExtracting(Why::made)
                .extracting(Made::rule)
                .containsOnly("hand, in the file of corrections");
        assertThat(corrected.warnings()).isEmpty();
    }

    @Test
    void whatNothingKnowsBecomesATermOrWords() throws IOException {
        correct("""
                - add: {subject: Night Owl, relation: INVOKES, object: Day Bird}
                - add: {subject: Night Owl, relation: HAS_LIMIT, object: one mouse a night}
                """);

        assertThat(corrected().things()).extracting(CatalogueEntry::name).contains("Night Owl", "Day Bird");
        assertThat(lines(corrected())).contains("Night Owl HAS_LIMIT one mouse a night");
    }

    @Test
    void aFactIsDroppedEverywhereOrOnlyAtItsPlace() throws IOException {
        correct("""
                - drop: {subject: Firehose, relation: WRITES_TO, object: S3, note: note.md, line: 3}
                - drop: {subject: Athena, relation: READS_FROM, object: S3}
                """);
        Findings corrected = corrected();

        assertThat(lines(corrected))
                .containsExactlyInAnyOrder(
                        "Amazon Kinesis Data Firehose READS_FROM Amazon Kinesis Data Streams",
                        "Amazon Kinesis Data Firehose WRITES_TO Amazon Redshift");
        assertThat(corrected.whys())
                .filteredOn(why -> why.silence() == Silence.CORRECTED)
                .extracting(why -> why.evidence().line())
                .containsExactly(5);
        assertThat(corrected.warnings()).isEmpty();
    }

    @Test
    void namesAreJoined() throws IOException {
        Files.writeString(folder.resolve("own.md"), "The Big Pond reads from Athena.\n");
        correct("- join: [S3, Redshift, Big Pond]\n");

        assertThat(lines(corrected()))
                .contains("Amazon S3 READS_FROM Amazon Athena")
                .doesNotContain("Amazon Kinesis Data Firehose WRITES_TO Amazon Redshift");
        assertThat(corrected().warnings()).isEmpty();
    }

    @Test
    void aNameIsSplitOff() throws IOException {
        correct("- split: Firehose\n");

        assertThat(lines(corrected())).contains("Firehose WRITES_TO Amazon S3");
    }

    @Test
    void whatMatchesNothingAnyMoreIsReported() throws IOException {
        correct("""
                - drop: {subject: Firehose, relation: WRITES_TO, object: S3, line: 9}
                - join: [Night Owl, Uhu]

                - split: KPL
                """);

        assertThat(corrected().warnings())
                .extracting(Warning::note, Warning::line)
                .containsExactly(
                        tuple("corrections.yaml", 1), tuple("corrections.yaml", 2), tuple("corrections.yaml", 4));
        assertThat(corrected().warnings().getFirst().text())
                .isEqualTo("\"drop Firehose writes to S3\" matches nothing any more: no note states it."
                        + " Take it out, or put it right.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            add: x;                                                       1; is no list
            /- add: {subject: A, relation: HATES, object: B};             2; unknown relation "HATES"; use one of WRITES_TO, READS_FROM
            - add: {subject: A, relation: USES};                          1; has no object
            - add: {subject: A, relation: USES, object: B, line: 3};      1; take them out
            - split: X/- ad: {subject: A, relation: USES, object: B};     2; unknown word "ad"
            - join: [A];                                                  1; at least two names
            - split: ""                                                 ; 1; has no split
            - split: A/  join: [A, B];                                    1; does not say one thing
            - split: A/- add: {subject: A;                                2; cannot be read
            - ;                                                           1; does not say one thing
            """)
    void whatIsNotInTheFormIsToldWithItsLine(String text, int line, String trouble) throws IOException {
        correct(text.replace('/', '\n'));

        assertThatThrownBy(this::corrected)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(folder.resolve("corrections.yaml") + ":" + line + ": ")
                .hasMessageContaining(trouble);
    }

    @Test
    void anEmptyFileCorrectsNothing() throws IOException {
        correct("# nothing yet\n");

        assertThat(corrected().facts()).hasSize(4);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        correct("#".repeat(1024 * 1024 + 1));

        assertThatThrownBy(this::corrected).hasMessageContaining("larger than 1 MB");
    }

    private Findings corrected() {
        List<Path> folders = List.of(folder);
        Corrections corrections = Corrections.read(folders);
        Catalogue names = corrections.names(Catalogue.shipped());
        return corrections.apply(new Extractor(names).read(NoteFolders.read(folders)), names);
    }

    private void correct(String text) throws IOException {
        Files.writeString(folder.resolve(Corrections.FILE), text);
    }

    private static List<String> lines(Findings findings) {
        return findings.facts().stream()
                .map(fact -> fact.subject().text() + " " + fact.predicate() + " "
                        + fact.object().text())
                .toList();
    }
}
