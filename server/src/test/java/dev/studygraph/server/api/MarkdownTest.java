package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @Test
    void blocksAreSetApart() {
        assertThat(new Markdown()
                        .heading(2, "Route 1")
                        .step(1, "A writes to B")
                        .quote("A to B", "a.md:1")
                        .item("Tip"))
                .hasToString("## Route 1\n\n1. A writes to B\n\n   > A to B  \n   > `a.md:1`\n\n- Tip\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '"', textBlock = """
            *bold* and _thin_         = \\*bold\\* and \\_thin\\_
            [a](javascript:b) ![c](d) = \\[a\\](javascript:b) !\\[c\\](d)
            <script>&amp;             = \\<script\\>\\&amp;
            `code` ~no~ | $m$ \\      = \\`code\\` \\~no\\~ \\| \\$m\\$ \\\\
            # no heading              = \\# no heading
            - no item                 = \\- no item
            1. no step                = 1\\. no step
            2) no step                = 2\\) no step
            2024 was                  = 2024 was
            """)
    void whatIsPutInIsNoMarkdownOfItsOwn(String words, String plain) {
        assertThat(new Markdown().paragraph(words)).hasToString(plain + "\n");
    }

    @Test
    void aLineBreakStartsNoBlock() {
        assertThat(new Markdown().paragraph("one\n\n# two\r\u2028- three\u0000four"))
                .hasToString("one # two - three four\n");
    }

    @Test
    void aPlaceMayHoldBackticks() {
        assertThat(new Markdown().quote("words", "a``b`.md:1")).hasToString("   > words  \n   > ```a``b`.md:1```\n");
        assertThat(new Markdown().quote("words", "`a.md`")).hasToString("   > words  \n   > `` `a.md` ``\n");
    }
}
