package dev.studygraph.benchmark.corpus;

import java.util.Collection;
import java.util.function.Predicate;

/** So many of so many. */
record Share(int part, int whole) {

    static final Share NONE = new Share(0, 0);

    /** How many of all are such. */
    static <T> Share of(Collection<T> all, Predicate<? super T> such) {
        return new Share((int) all.stream().filter(such).count(), all.size());
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** From 0 to 1, which is also what part nothing is of nothing. */
    double ratio() {
        return whole == 0 ? 1 : Figures.rounded(part / (double) whole, 3).doubleValue();
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
