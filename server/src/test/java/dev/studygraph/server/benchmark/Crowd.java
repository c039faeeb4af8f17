package dev.studygraph.server.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Many clients at the same time.
 *
 * @param clients how many
 * @param pause from one question of a client to its next, if the server lets it; none where it asks again at once
 */
record Crowd(URI server, int clients, Duration pause) {

    /** Asks for a while, each time something else. */
    Tally ask(LongFunction<String> target, Duration time) {
        AtomicLong number = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        List<Tally> tallies = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Tally tally = new Tally();
            tallies.add(tally);
            long first = begin + pause.toNanos() * client / clients;
            threads.add(Thread.startVirtualThread(
                    () -> ask(() -> target.apply(number.getAndIncrement()), first, end, tally)));
        }
        threads.forEach(Crowd::join);
        return tallies.stream().reduce(new Tally(), Tally::with).over(System.nanoTime() - begin);
    }

    private void ask(java.util.function.Supplier<String> target, long first, long end, Tally tally) {
        long next = first;
        try (Knock knock = new Knock(server)) {
            while (sleepUntil(next) < end) {
                long asked = System.nanoTime();
                tally.count(knock.ask(target.get()), System.nanoTime() - asked);
                // Who falls behind does not make up for it: more clients are not meant to come.
                next = Math.max(next + pause.toNanos(), System.nanoTime());
            }
        } catch (IOException e) {
            tally.fail(e);
        }
    }

    private static long sleepUntil(long time) {
        try {
            long wait = time - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            return System.nanoTime();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How a crowd was answered. */
    static final class Tally {

        private static final double NANOS_PER_MILLISECOND = 1e6;
        private static final double NANOS_PER_SECOND = 1e9;

        private final List<Long> served = new ArrayList<>();
        private final List<Long> shed = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private long nanos;

        /** Answers of the kind that was asked for, a second. */
        double servedASecond() {
            return served.size() * NANOS_PER_SECOND / nanos;
        }

        /** All answers a second. */
        double asksASecond() {
            return (served.size() + shed.size()) * NANOS_PER_SECOND / nanos;
        }

        int served() {
            return served.size();
        }

        int shed() {
            return shed.size();
        }

        /** The milliseconds within which this share of those who were sent away knew it. */
        double shedWithin(double share) {
            return within(shed, share);
        }

        /** The milliseconds within which this share of those who were answered had the answer. */
        double servedWithin(double share) {
            return within(served, share);
        }

        /** What should not have come, or did not come. */
        List<String> wrong() {
            return wrong;
        }

        private void count(Knock.Heard heard, long took) {
            if (heard.status() == 200) {
                served.add(took);
            } else if (heard.isShed()) {
                shed.add(took);
            } else {
                wrong.add(heard.toString());
            }
        }

        private void fail(IOException e) {
            wrong.add(e.toString());
        }

        private Tally with(Tally other) {
            Tally both = new Tally();
            Stream.of(this, other).forEach(one -> {
                both.served.addAll(one.served);
                both.shed.addAll(one.shed);
                both.wrong.addAll(one.wrong);
            });
            return both;
        }

        private Tally over(long time) {
            nanos = time;
            return this;
        }

        private static double within(List<Long> times, double share) {
            List<Long> sorted = times.stream().sorted().toList();
            return sorted.isEmpty()
                    ? 0
                    : sorted.get((int) Math.ceil(share * sorted.size()) - 1) / NANOS_PER_MILLISECOND;
        }
    }
}
