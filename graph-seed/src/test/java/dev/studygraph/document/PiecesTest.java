package dev.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.document.Line.Shape;
import dev.studygraph.note.Note;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

    @ParameterizedTest
    @ValueSource(strings = {"word", "one two ", "A sentence. ", "line\n", "\ud83d\ude00"})
    void nothingIsLost(String part) {
        String text = part.repeat(2000);

        assertThat(Pieces.of(text))
                .hasSizeGreaterThan(1)
                .allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(Pieces.LONGEST))
                .allSatisfy(piece -> assertThat(piece.strip()).doesNotStartWith("\ude00"));
        assertThat(String.join("", Pieces.of(text))).isEqualTo(text);
    }

    @Test
    void aTextIsCutBetweenSentences() {
        assertThat(Pieces.of("This is a sentence of it. ".repeat(200)))
                .allSatisfy(piece -> assertThat(piece).startsWith("This").endsWith("it. "));
    }

    @Test
    void aLongBulletGoesOnBelowItself() {
        String words = IntStream.range(0, 1000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        List<Line> lines = NoteParser.parse(new Note("a.md", "- " + words));

        assertThat(lines).extracting(Line::shape).containsExactly(Shape.BULLET, Shape.TEXT, Shape.TEXT);
        assertThat(lines).extracting(Line::number).containsOnly(1);
        assertThat(lines.get(2).parent()).isSameAs(lines.getFirst());
        assertThat(lines.stream().map(Line::plain).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }
}
