package dev.studygraph.server.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long things took. */
final class Timings {

    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    /** Does a thing and notes how long it took. */
    void time(Runnable thing) {
        long begin = System.nanoTime();
        thing.run();
        nanos.add(System.nanoTime() - begin);
    }

    /** Notes how long something took. */
    void add(double milliseconds) {
        nanos.add((long) (milliseconds * NANOS_PER_MILLISECOND));
    }

    /** How many things were done. */
    int count() {
        return nanos.size();
    }

    /** The milliseconds within which half of them were done. */
    double median() {
        return within(0.5);
    }

    /** The milliseconds within which this share of them was done. */
    double within(double share) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / NANOS_PER_MILLISECOND;
    }
}
