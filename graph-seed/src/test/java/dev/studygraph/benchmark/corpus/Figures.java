package dev.studygraph.benchmark.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many of the flows found are right, how many of those to find are found, and the harmonic mean of both. */
record Figures(double precision, double recall, double f1) {

    static Figures of(int right, int wrong, int missing) {
        double precision = new Share(right, right + wrong).ratio();
        double recall = new Share(right, right + missing).ratio();
        double sum = precision + recall;
        double f1 = sum == 0 ? 0 : rounded(2 * precision * recall / sum, 3).doubleValue();
        return new Figures(precision, recall, f1);
    }

    /** A figure to so many digits, by what the number is rather than by how it prints, so that all agree on halves. */
    static BigDecimal rounded(double figure, int digits) {
        return new BigDecimal(figure).setScale(digits, RoundingMode.HALF_EVEN);
    }

    /** In the order of the names, with so many spaces between. */
    String text(int digits, String space) {
        return "P " + rounded(precision, digits) + space + "R " + rounded(recall, digits) + space + "F1 "
                + rounded(f1, digits);
    }
}
