package dev.studygraph.server.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "kenesis, kinesis, 1",
        "redshfit, redshift, 1",
        "analitics, analytics, 1",
        "postgress, postgres, 1",
        "rekognishion, rekognition, 2",
        "lamda, lambda, 1",
    })
    void aMistakeOrTwoAreForgiven(String word, String meant, int mistakes) {
        assertThat(Spelling.mistakes(word, meant, false)).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource({"store, storm", "emr, ecr", "ec2, ec3", "flink, blink", "sqs, sns", "spark, stark"})
    void twoNamesStayTwo(String word, String meant) {
        assertThat(Spelling.mistakes(word, meant, false)).isNegative();
    }

    @Test
    void aShortWordMayBeWrongWhereItsNeighboursAreRight() {
        assertThat(Spelling.mistakes("desc", "desk", false)).isNegative();
        assertThat(Spelling.mistakes("desc", "desk", true)).isEqualTo(1);
    }

    @Test
    void aNameIsSoughtInBothNumbersAsOneWordAndAsTwo() {
        assertThat(Spelling.keys(Tokens.of("sage makers"))).contains("sage makers", "sage maker", "sagemaker");
        assertThat(Spelling.keys(Tokens.of("datapipeline"))).contains("data pipeline", "datapipelines");
        assertThat(Spelling.keys(Tokens.of("notebook"))).contains("notebook", "notebooks");
    }

    @ParameterizedTest
    @CsvSource({
        "anomalies, anomaly",
        "transform, transformation",
        "predict, predictions",
        "repeated, repeat",
        "convert, conversion",
        "library, libraries",
    })
    void wordsOfOneStemAreRelated(String one, String other) {
        assertThat(Spelling.related(one, other)).isTrue();
        assertThat(Spelling.related(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"tableau, table", "data, database", "store, stop", "power, powerful"})
    void wordsThatOnlyStartAlikeAreNot(String one, String other) {
        assertThat(Spelling.related(one, other)).isFalse();
    }
}
