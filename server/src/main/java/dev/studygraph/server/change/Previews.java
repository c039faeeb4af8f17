package dev.studygraph.server.change;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The previews that nobody kept or discarded yet: few, small and young, so that forgetting one costs nothing. */
final class Previews {

    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final int MOST = 8;
    private static final long MOST_CHARACTERS = 20_000_000;

    private final Deque<Dated> oldestFirst = new ArrayDeque<>();
    private final LongSupplier nanos;

    /**
     * No previews yet.
     *
     * @param nanos goes on evenly, whatever is done to the clock of the machine
     */
    Previews(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Remembers a preview, in place of the oldest where there are too many. */
    synchronized void add(Preview preview) {
        oldestFirst.addLast(new Dated(preview, nanos.getAsLong()));
        while (oldestFirst.size() > MOST || (oldestFirst.size() > 1 && size() > MOST_CHARACTERS)) {
            oldestFirst.removeFirst();
        }
    }

    /** Takes a preview out. */
    synchronized Optional<Preview> take(String id) {
        long now = nanos.getAsLong();
        oldestFirst.removeIf(dated -> now - dated.at() > LONGEST.toNanos());
        Optional<Dated> found = oldestFirst.stream()
                .filter(dated -> dated.preview().id().equals(id))
                .findFirst();
        found.ifPresent(oldestFirst::remove);
        return found.map(Dated::preview);
    }

    private long size() {
        return oldestFirst.stream()
                .mapToLong(dated -> dated.preview().offer().size())
                .sum();
    }

    /** A preview, and when it was made. */
    private record Dated(Preview preview, long at) {}
}
