package dev.studygraph.benchmark.corpus;

import dev.studygraph.benchmark.corpus.CorpusLine.Fact;
import java.util.List;
import java.util.Map;

/** How well one note was read, with the flows that are missing or wrong, each with the fact that says it. */
record NoteScore(
        Tally tally,
        List<Map.Entry<Move, Fact>> missing,
        List<Map.Entry<Move, Fact>> wrong,
        List<Map.Entry<Move, Fact>> wrongDenials) {

    NoteScore {
        missing = List.copyOf(missing);
        wrong = List.copyOf(wrong);
        wrongDenials = List.copyOf(wrongDenials);
    }
}
