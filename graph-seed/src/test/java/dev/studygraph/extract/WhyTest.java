package dev.studygraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.claim.Form;
import dev.studygraph.fact.Silence;
import dev.studygraph.fact.Why;
import dev.studygraph.fact.Why.Made;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteFolders;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class WhyTest {

    private static final Extractor EXTRACTOR = new Extractor(Catalogue.shipped());

    private static final List<Note> NOTES = Stream.concat(
                    NoteFolders.read(List.of(Path.of("notes"))).stream(),
                    NoteFolders.read(List.of(Path.of("src/test/resources/labelled"))).stream())
            .toList();

    /** The reason is that of the last line; {@code /} stands for a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            CODE;             # Athena/```/Athena reads from S3/```
            MARKUP;           # Athena/***
            HEADING;          # Athena
            LEAD;             # Athena/- Things to know about S3 buckets:
            NAME_ALONE;       # Storage/- Amazon S3
            TOPIC;            # Topics/- Athena reads S3
            CASE;             # Sample questions/Your logs are in S3 and must go to Redshift.
            HYPOTHETICAL;     # Athena/A company reads logs from S3 with Athena. Which service should it use?
            QUESTION;         # Athena/Does Athena read from S3?
            CHOICE;           # Which one?/A) Athena reads from S3/B) Glue reads from S3
            MARKED_WRONG;     Wrong: Athena writes to Kinesis Data Streams
            NO_NAME;          Remember the milk.
            NO_SUBJECT;       Is loaded into S3
            SEVERAL_SUBJECTS; # Athena and Redshift/Is loaded into S3
            NO_RELATION;      Amazon S3, Athena and their many friends.
            ONE_END;          Last year in the spring Athena reads from many old places.
            CONDITIONAL;      If Athena reads from S3 it is slow.
            DENIED_VAGUELY;   Nobody would not read from S3.
            """)
    void eachReasonIsTold(Silence reason, String lines) {
        List<Why> whys = why(lines.replace('/', '\n'));

        assertThat(whys).extracting(Why::silence).last().isEqualTo(reason);
        assertThat(whys.getLast().made()).isEmpty();
    }

    @Test
    void theHeadAndTheRuleOfATableStateNothing() {
        assertThat(why("| Service | Source |\n|---|---|\n| Athena | S3 |"))
                .extracting(Why::silence)
                .containsExactly(Silence.COLUMNS, null, Silence.MARKUP);
    }

    @Test
    void aFactNamesItsRule() {
        Why why = why("# Athena\n- Data sources: S3").getLast();

        assertThat(why.silence()).isNull();
        assertThat(why.terms()).extracting("id").contains("amazon-s3");
        assertThat(why.made()).extracting(Made::rule).containsExactly(Form.LIST.words());
        assertThat(why.made()).allMatch(Made::isKept);
    }

    @Test
    void aGuessThatAnotherLineDeniesIsToldAsDropped() {
        List<Why> whys = why("# Kinesis Data Streams\n- writes to S3\n\nKinesis Data Streams cannot write to S3.");

        assertThat(whys.get(1).silence()).isEqualTo(Silence.DENIED_ELSEWHERE);
        assertThat(whys.get(1).made()).extracting(Made::dropped).containsExactly(Silence.DENIED_ELSEWHERE);
        assertThat(whys.get(2).made()).allMatch(Made::isKept);
    }

    @Test
    void keptFactsAreTheFacts() {
        Findings findings = EXTRACTOR.read(NOTES);

        assertThat(findings.whys().stream()
                        .flatMap(why -> why.made().stream())
                        .filter(Made::isKept)
                        .map(Made::fact)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(findings.facts());
    }

    @Test
    void everyPlaceHasAFactOrAReason() {
        assertThat(EXTRACTOR.read(NOTES).whys())
                .allMatch(why -> (why.silence() == null) == why.made().stream().anyMatch(Made::isKept));
    }

    @ParameterizedTest
    @FieldSource("NOTES")
    void everyLineWithLettersIsExplained(Note note) {
        BitSet explained = new BitSet();
        EXTRACTOR
                .read(List.of(note))
                .whys()
                .forEach(why ->
                        explained.set(why.evidence().line(), why.evidence().endLine() + 1));
        List<String> lines = note.text().lines().toList();

        for (int line = 1; line <= lines.size(); line++) {
            assertThat(explained.get(line) || lines.get(line - 1).isBlank())
                    .as(note.path() + ":" + line)
                    .isTrue();
        }
    }

    @Test
    void everyRuleHasWordsForTheReader() {
        assertThat(EXTRACTOR.read(NOTES).whys().stream()
                        .flatMap(why -> why.made().stream())
                        .map(Made::rule)
                        .distinct())
                .allMatch(rule -> Stream.of(Form.values()).map(Form::words).anyMatch(rule::equals));
    }

    private static List<Why> why(String note) {
        return EXTRACTOR.read(List.of(new Note("note.md", note))).whys();
    }
}
