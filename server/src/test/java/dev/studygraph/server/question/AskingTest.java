package dev.studygraph.server.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskingTest {

    private final Asking asking = Asking.shipped();

    @Test
    void aMisspeltWordThatTellsWhatIsAskedIsReadAsIt() {
        assertThat(asking.spelt("diffrence")).isEqualTo("difference");
        assertThat(asking.spelt("limmits")).isEqualTo("limits");
    }

    @Test
    void aWordThatIsNoneOfThemStaysAsItIs() {
        assertThat(asking.spelt("snowflake")).isEqualTo("snowflake");
        assertThat(asking.spelt("modern")).isEqualTo("modern");
    }

    @Test
    void phrasesAreSoughtAsWholeWords() {
        assertThat(Asking.has("what is the tip of it", asking.facts().get("tips")))
                .isTrue();
        assertThat(Asking.has("what is the tipping point", asking.facts().get("tips")))
                .isFalse();
    }
}
