package dev.studygraph.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.benchmark.corpus.CorpusLine.Fact;
import dev.studygraph.benchmark.corpus.CorpusLine.Other;
import dev.studygraph.benchmark.corpus.CorpusLine.Tip;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorpusLineTest {

    private static final String LIKELY = """
            {"kind":"fact","note":"aws/lake.in.md","line":3,"subject":"A","predicate":"WRITES_TO","object":"B",\
            "confidence":"likely","carries":"logs"}""";

    @Test
    void linesAreKeptByNoteWithoutFolderAndEnding() {
        String tip = """
                {"kind":"tip","note":"lake.in.md","line":5,"text":"Mind this.","about":[]}""";
        String unknown = """
                {"kind":"question","note":"b.txt","id":"q1"}""";

        assertThat(CorpusLine.byNote(List.of(LIKELY, tip, unknown)))
                .isEqualTo(Map.of("lake.in", List.of(fact("likely"), new Tip(5)), "b", List.of(new Other())));
    }

    @Test
    void aLineCanBeTakenForSure() {
        assertThat(fact("likely").isLikely()).isTrue();
        assertThat(fact("likely").asSure()).isEqualTo(fact(""));
    }

    private static Fact fact(String confidence) {
        return new Fact(3, "A", "WRITES_TO", "B", "", false, List.of(), confidence, "");
    }
}
