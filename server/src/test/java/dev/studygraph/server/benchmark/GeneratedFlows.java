package dev.studygraph.server.benchmark;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * Who exchanges data with whom: a few hubs with a tenth of all things, some with very many, most with a few, as in real
 * graphs; and each takes in something and hands out something. The same for the same size.
 */
final class GeneratedFlows {

    private static final long SEED = 20;
    private static final int HUBS = 5;
    // Of the ends that are drawn so many are one of the hubs: each has its tenth of all things then.
    private static final double HUB_SHARE = HUBS / 80.0;
    // The share of the other things falls with this power of their rank, which makes degrees fall with power 2.5.
    private static final double FALL = 2.0 / 3;
    // Has no factor in common with the sizes that are measured: ranks are spread, so that neighbours are nothing
    // special.
    private static final long SPREAD = 7_919;

    private final Random random = new Random(SEED);
    private final int things;
    private final double all;

    private GeneratedFlows(int things) {
        this.things = things;
        this.all = (Math.pow(things + 1.0, 1 - FALL) - 1) / (1 - FALL);
    }

    /** So many flows between so many things, by start and then by end; each as {@link #of} puts it. */
    static long[] between(int things, int flows) {
        GeneratedFlows draw = new GeneratedFlows(things);
        long[] found = LongStream.range(0, things)
                .flatMap(thing -> LongStream.of(draw.end((int) thing), draw.start((int) thing)))
                .toArray();
        while (found.length < flows) {
            LongStream more = LongStream.generate(draw::any).limit((long) flows - found.length);
            found = LongStream.concat(LongStream.of(found), more)
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return found;
    }

    /** A thing that has a tenth of all things as its neighbours. */
    static int hub(int number, int things) {
        return (int) (number % HUBS * SPREAD % things);
    }

    /** A flow as a number. */
    static long of(int from, int to) {
        return (long) from << Integer.SIZE | to;
    }

    /** Where a flow begins. */
    static int from(long flow) {
        return (int) (flow >> Integer.SIZE);
    }

    /** Where a flow ends. */
    static int to(long flow) {
        return (int) flow;
    }

    private long end(int from) {
        return of(from, other(from));
    }

    private long start(int to) {
        return of(other(to), to);
    }

    private long any() {
        int from = pick();
        return of(from, other(from));
    }

    private int other(int thing) {
        int other = pick();
        while (other == thing) {
            other = pick();
        }
        return other;
    }

    private int pick() {
        if (random.nextDouble() < HUB_SHARE) {
            return hub(random.nextInt(HUBS), things);
        }
        double share = random.nextDouble() * all;
        int rank = (int) Math.min(things - 1.0, Math.pow(share * (1 - FALL) + 1, 1 / (1 - FALL)) - 1);
        return (int) (rank * SPREAD % things);
    }
}
