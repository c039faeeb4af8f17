package dev.studygraph.server.change;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.studygraph.graph.Difference;
import dev.studygraph.graph.Told;
import java.util.List;

/**
 * What changed in what the notes tell, for a reader: how much of each sort, and the first of each.
 *
 * @param gained facts that are new
 * @param lost facts that are gone
 * @param moved facts that stand elsewhere now
 */
public record Changed(
        Counts counts,
        List<Said> gained,
        List<Said> lost,
        List<Moved> moved,
        List<String> namesGained,
        List<String> namesLost) {

    /** No change. */
    static final Changed NOTHING = of(new Difference(List.of(), List.of(), List.of(), List.of(), List.of()));

    private static final int MOST_SHOWN = 200;

    /** All of a difference that a reader can take in. */
    static Changed of(Difference difference) {
        return new Changed(
                new Counts(
                        difference.gained().size(),
                        difference.lost().size(),
                        difference.moved().size(),
                        difference.namesGained().size(),
                        difference.namesLost().size()),
                said(difference.gained()),
                said(difference.lost()),
                difference.moved().stream()
                        .limit(MOST_SHOWN)
                        .map(move -> new Moved(
                                Said.of(move.to()),
                                move.from().note(),
                                move.from().line()))
                        .toList(),
                difference.namesGained().stream().limit(MOST_SHOWN).toList(),
                difference.namesLost().stream().limit(MOST_SHOWN).toList());
    }

    private static List<Said> said(List<Told> facts) {
        return facts.stream().limit(MOST_SHOWN).map(Said::of).toList();
    }

    /** How many there are of each sort. */
    public record Counts(int gained, int lost, int moved, int namesGained, int namesLost) {}

    /**
     * A fact at its new place.
     *
     * @param fromNote the note where it stood
     * @param fromLine the line where it stood
     */
    public record Moved(@JsonUnwrapped Said said, String fromNote, int fromLine) {}
}
