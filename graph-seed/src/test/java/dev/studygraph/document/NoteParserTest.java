package dev.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studygraph.document.Line.Shape;
import dev.studygraph.note.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteParserTest {

    @Test
    void bulletsKnowTheirHeadingAndTheirLine() {
        assertThat(parse("# Storage\n\n## S3\n\n- stores objects\n"))
                .extracting(Line::number, Line::shape, Line::plain, Line::headingText)
                .containsExactly(
                        tuple(1, Shape.HEADING, "Storage", ""),
                        tuple(3, Shape.HEADING, "S3", "Storage"),
                        tuple(5, Shape.BULLET, "stores objects", "S3"));
    }

    @Test
    void childrenKnowTheirParentWhateverTheirIndent() {
        List<Line> lines = parse("- Firehose\n        loads into S3\n            - in batches\n- Athena\n");

        assertThat(lines).extracting(NoteParserTest::parent).containsExactly("", "Firehose", "loads into S3", "");
    }

    @Test
    void anOutlineNeedsNoMarkers() {
        assertThat(parse("Streams\n  Producers\n     Sensors\n  Consumers\n     Lambda\n"))
                .extracting(Line::shape, Line::plain, NoteParserTest::parent)
                .containsExactly(
                        tuple(Shape.TITLE, "Streams", ""),
                        tuple(Shape.BULLET, "Producers", ""),
                        tuple(Shape.BULLET, "Sensors", "Producers"),
                        tuple(Shape.BULLET, "Consumers", ""),
                        tuple(Shape.BULLET, "Lambda", "Consumers"));
    }

    @Test
    void aWrappedBulletIsOneLine() {
        Line bullet = parse(
                        "- Firehose is the main delivery mechanism for getting data into\nS3. Lambda can do it too.\n")
                .getFirst();

        assertThat(bullet.number()).isEqualTo(1);
        assertThat(bullet.endNumber()).isEqualTo(2);
        assertThat(Sentence.of(bullet))
                .extracting(Sentence::number, Sentence::plain)
                .containsExactly(
                        tuple(1, "Firehose is the main delivery mechanism for getting data into S3."),
                        tuple(2, "Lambda can do it too."));
    }

    @Test
    void anUnderlinedHeadingIsOneAndARuleIsNoItem() {
        assertThat(parse("Expressions\n-----------\n\n- steps\n\n* * *\n\nStores\n======\n"))
                .extracting(Line::shape, Line::plain)
                .containsExactly(
                        tuple(Shape.HEADING, "Expressions"),
                        tuple(Shape.BULLET, "steps"),
                        tuple(Shape.HEADING, "Stores"));
    }

    @Test
    void titlesNeedNoMarks() {
        assertThat(parse("**Modes**\n\ntext of it\n\nFSx for Lustre\n\n* a\n\nStep 2: Ingest\n\nTools:\n"))
                .filteredOn(Line::isHeading)
                .extracting(Line::plain, Line::headingText)
                .containsExactly(
                        tuple("Modes", ""),
                        tuple("FSx for Lustre", ""),
                        tuple("Step 2: Ingest", ""),
                        tuple("Tools:", "Step 2: Ingest"));
    }

    @Test
    void markupGoesAndTheQuoteStays() {
        Line line = parse("Firehose **writes to** [S3](s3.md) ![x](a.png) <b>now</b>, the companyâ€™s choice\n")
                .getFirst();

        assertThat(line.plain()).isEqualTo("Firehose writes to S3 now, the company's choice");
        assertThat(line.raw()).startsWith("Firehose **writes to** [S3](s3.md)");
    }

    @Test
    void tablesHaveAHeaderAboveTheirRows() {
        assertThat(parse("| A | B |\n|---|---|\n| 1 | 2 |\n"))
                .extracting(Line::shape, NoteParserTest::parent)
                .containsExactly(tuple(Shape.HEADER, ""), tuple(Shape.ROW, "| A | B |"));
    }

    @Test
    void codeAndFrontMatterSayNothing() {
        assertThat(parse("---\ntitle: x\n---\n```\nrm -rf\n```\nreal\n"))
                .extracting(Line::plain)
                .containsExactly("real");
    }

    @Test
    void aWholeShiftedNoteReadsAsIfItWereNot() {
        assertThat(parse("    # S3\r\n    - stores objects\r\n    > a remark\r\n"))
                .extracting(Line::shape, Line::plain)
                .containsExactly(
                        tuple(Shape.HEADING, "S3"),
                        tuple(Shape.BULLET, "stores objects"),
                        tuple(Shape.QUOTE, "a remark"));
    }

    private static String parent(Line line) {
        return line.parent() == null ? "" : line.parent().plain();
    }

    private static List<Line> parse(String text) {
        return NoteParser.parse(new Note("note.md", text));
    }
}
