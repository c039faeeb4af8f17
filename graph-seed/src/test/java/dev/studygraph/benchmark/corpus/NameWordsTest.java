package dev.studygraph.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Amazon S3 (Simple Storage Service), s3",
        "the Event-Hubs, event hub",
        "AWS, aws",
        "Glue jobs, glue job",
        "access, access",
        "C++, c++",
        "(none), ''"
    })
    void aNameIsItsWordsWithoutWhatWritersDifferIn(String name, String words) {
        assertThat(NameWords.of(name)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({
        "taxi position topic, position topic, true",
        "topic, taxi position topic, true",
        "topic, topic, false",
        "topic, one more taxi topic, false",
        "topic, topic position, false"
    })
    void namesAreNearWhereOneHasAWordOrTwoMore(String one, String other, boolean near) {
        assertThat(NameWords.of(one).isNear(NameWords.of(other))).isEqualTo(near);
    }

    @Test
    void noNameIsNearToNone() {
        assertThat(NameWords.of("").isNear(NameWords.of("topic"))).isFalse();
    }
}
