package dev.studygraph.benchmark;

import java.util.List;
import java.util.stream.Stream;

/**
 * How well flows were found.
 *
 * @param required how many must be found
 * @param produced how many were found
 * @param denied how many denials must be found
 * @param missed those required that were not found
 * @param wrong those found that are not so
 * @param missedDenials the denials that were not found
 */
public record Score(
        int required, int produced, int denied, List<String> missed, List<String> wrong, List<String> missedDenials) {

    /** The score of no notes at all. */
    public static final Score NONE = new Score(0, 0, 0, List.of(), List.of(), List.of());

    /** The score of these notes and those. */
    public Score plus(Score other) {
        return new Score(
                required + other.required,
                produced + other.produced,
                denied + other.denied,
                both(missed, other.missed),
                both(wrong, other.wrong),
                both(missedDenials, other.missedDenials));
    }

    /** How many of those found are right, from 0 to 1. */
    public double precision() {
        return share(produced - wrong.size(), produced);
    }

    /** How many of those required are found, from 0 to 1. */
    public double recall() {
        return share(required - missed.size(), required);
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
