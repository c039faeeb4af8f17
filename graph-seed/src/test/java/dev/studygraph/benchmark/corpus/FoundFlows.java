package dev.studygraph.benchmark.corpus;

import dev.studygraph.benchmark.corpus.CorpusLine.Fact;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The flows found in a note, each with the first fact that says it. */
final class FoundFlows {

    private final Map<Move, Fact> said = new LinkedHashMap<>();
    private final Map<Move, Fact> denied = new LinkedHashMap<>();
    private final Set<Move> likely = new HashSet<>();

    FoundFlows(NoteNames names, List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.isFlow()) {
                add(names.move(fact), fact);
            }
        }
        likely.removeAll(said.keySet());
    }

    Map<Move, Fact> said() {
        return said;
    }

    Map<Move, Fact> denied() {
        return denied;
    }

    /** Those that are no more than likely, in none of the others' figures. */
    Set<Move> likely() {
        return likely;
    }

    private void add(Move move, Fact fact) {
        if (fact.isLikely()) {
            likely.add(move);
        } else {
            (fact.isDenied() ? denied : said).putIfAbsent(move, fact);
        }
    }
}
