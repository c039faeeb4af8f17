package dev.studygraph.benchmark.corpus;

import java.util.Map;
import java.util.TreeMap;

/**
 * How well notes were read, in numbers that can be added.
 *
 * @param denials the denials to find that were found
 * @param contradicted how many flows were found although the note denies them
 * @param likely how many of the flows that are no more than likely are right
 * @param relations of each relation that is no flow, the facts to find that were found
 */
record Tally(
        int right,
        int wrong,
        int missing,
        Share denials,
        int wrongDenials,
        int contradicted,
        Share likely,
        Share tips,
        Map<String, Share> relations) {

    static final Tally NONE = new Tally(0, 0, 0, Share.NONE, 0, 0, Share.NONE, Share.NONE, Map.of());

    Tally {
        relations = Map.copyOf(relations);
    }

    Tally plus(Tally other) {
        Map<String, Share> both = new TreeMap<>(relations);
        other.relations.forEach((relation, share) -> both.merge(relation, share, Share::plus));
        return new Tally(
                right + other.right,
                wrong + other.wrong,
                missing + other.missing,
                denials.plus(other.denials),
                wrongDenials + other.wrongDenials,
                contradicted + other.contradicted,
                likely.plus(other.likely),
                tips.plus(other.tips),
                both);
    }

    Figures figures() {
        return Figures.of(right, wrong, missing);
    }

    /** How many of the flows to find are found where the likely ones count. */
    double recallWithLikely() {
        return new Share(right + likely.part(), right + missing).ratio();
    }
}
