package dev.studygraph.seed;

import static dev.studygraph.fact.Predicate.HAS_LIMIT;
import static dev.studygraph.fact.Predicate.READS_FROM;
import static dev.studygraph.fact.Predicate.WRITES_TO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.graph.FindingsBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundLineTest {

    private final FindingsBuilder notes = new FindingsBuilder().note("b/s3.md");

    @Test
    void aFactIsALineWithItsKeysInTheirOrder() {
        notes.says(199, "Firehose", READS_FROM, "Streams", "Read data from \"KDS\" →\nnow");

        assertThat(lines()).containsExactly("""
                        {"kind":"fact","note":"b/s3.md","line":199,"subject":"Firehose","predicate":"READS_FROM",\
                        "object":"Streams","polarity":"yes","quote":"Read data from \\"KDS\\" →\\nnow"}""");
    }

    @Test
    void whatTheNoteDeniesHasPolarityNo() {
        notes.denies(1, "Streams", WRITES_TO, "S3", "cannot write");

        assertThat(lines()).singleElement().asString().contains("\"polarity\":\"no\"");
    }

    @Test
    void whatIsOnlyLikelySaysSoAndWhatMovesIsTold() {
        notes.says(7, "Reader", WRITES_TO, "S3", "may write logs").likely().carrying("logs");

        assertThat(lines()).containsExactly("""
                        {"kind":"fact","note":"b/s3.md","line":7,"subject":"Reader","predicate":"WRITES_TO",\
                        "object":"S3","polarity":"yes","confidence":"likely","carries":"logs","quote":"may write logs"}""");
    }

    @Test
    void aLiteralIsItsText() {
        notes.describes(1, "Streams", HAS_LIMIT, "1 MB", "at most 1 MB");

        assertThat(lines()).singleElement().asString().contains("\"object\":\"1 MB\"");
    }

    @Test
    void aTipNamesWhatItIsAbout() {
        notes.tip(125, "S3 stores objects", "Amazon S3");

        assertThat(lines()).containsExactly("""
                        {"kind":"tip","note":"b/s3.md","line":125,"text":"S3 stores objects","about":["Amazon S3"]}""");
    }

    @Test
    void linesComeInTheOrderOfTheNotes() {
        notes.tip(2, "first tip", "A")
                .says(10, "A", READS_FROM, "B", "second")
                .says(2, "A", READS_FROM, "B", "first")
                .note("a.md")
                .says(99, "A", READS_FROM, "B", "before all");

        assertThat(FoundLine.of(notes.findings()))
                .extracting(line -> line.note() + ":" + line.line() + " " + line.kind())
                .containsExactly("a.md:99 fact", "b/s3.md:2 fact", "b/s3.md:2 tip", "b/s3.md:10 fact");
    }

    private List<String> lines() {
        return FoundLine.of(notes.findings()).stream().map(FoundLine::json).toList();
    }
}
