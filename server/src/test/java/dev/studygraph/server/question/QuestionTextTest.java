package dev.studygraph.server.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.language.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTextTest {

    private static QuestionText read(String question) {
        return QuestionText.of(question, Asking.shipped(), Lexicon.english());
    }

    @ParameterizedTest
    @CsvSource({
        "A -> B, A \u2192 B",
        "A=>B, A \u2192 B",
        "A <- B, A \u2190 B",
        "why can't A write, why can not A write",
        "A w/o B, A without B",
        "A 2 B, A to B",
        "on-prem disks, on premises disks"
    })
    void shortFormsAreWrittenOut(String question, String read) {
        assertThat(read(question).text()).isEqualTo(read);
    }

    @Test
    void wordsAreComparedAsNamesAre() {
        assertThat(read("S3's Data-Lake, C++").words())
                .extracting(QuestionText.Word::key)
                .containsExactly("s3", "data", "lake", "c++");
    }

    @Test
    void aRunOfWordsEndsAtAMark() {
        QuestionText question = read("data-lake store, Glue");

        assertThat(question.isRun(0, 3)).isTrue();
        assertThat(question.isRun(2, 4)).isFalse();
    }
}
