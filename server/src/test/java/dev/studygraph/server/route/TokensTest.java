package dev.studygraph.server.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            KDS into S3              = kds into s3
            near-real-time           = near real time
            the shop's clicks        = the shops clicks
            w/o etl                  = without etl
            C++ or C#                = c++ or c#
            S3 (bucket), then        = s3 | bucket | | then
            Is it S3? Or EFS.        = is it s3 | or efs |
            """)
    void aQuestionIsWordsAndPauses(String question, String expected) {
        assertThat(Tokens.key(Tokens.of(question))).isEqualTo(expected.strip());
    }

    @Test
    void everyArrowIsOne() {
        assertThat(Tokens.of("a -> b --> c => d → e"))
                .filteredOn(token -> !token.isWord())
                .extracting(Token::key)
                .containsExactly(Token.ARROW, Token.ARROW, Token.ARROW, Token.ARROW);
    }

    @Test
    void arrowsThatPointBackAreToldApart() {
        assertThat(Tokens.of("a <- b <-- c ← d"))
                .filteredOn(token -> !token.isWord())
                .extracting(Token::key)
                .containsExactly(Token.BACK_ARROW, Token.BACK_ARROW, Token.BACK_ARROW);
    }

    @Test
    void whatIsNoWordIsAPause() {
        assertThat(Tokens.of("S3 - Redshift")).extracting(Token::key).containsExactly("s3", Token.PAUSE, "redshift");
    }
}
