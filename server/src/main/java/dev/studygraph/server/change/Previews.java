package dev.studygraph.server.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The previews that nobody kept or discarded yet: few, small and young, so that forgetting one costs nothing. */
final class Previews {

    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final int MOST = 8;
    private static final long MOST_CHARACTERS = 20_000_000;

    private final Deque<Preview> oldestFirst = new ArrayDeque<>();
    private final Clock clock;

    Previews(Clock clock) {
        this.clock = clock;
    }

    /** Remembers a preview, in place of the oldest where there are too many. */
    synchronized void add(Preview preview) {
        oldestFirst.addLast(preview);
        while (oldestFirst.size() > MOST || (oldestFirst.size() > 1 && size() > MOST_CHARACTERS)) {
            oldestFirst.removeFirst();
        }
    }

    /** Takes a preview out. */
    synchronized Optional<Preview> take(String id) {
        Instant oldest = clock.instant().minus(LONGEST);
        oldestFirst.removeIf(preview -> preview.offer().at().isBefore(oldest));
        Optional<Preview> found =
                oldestFirst.stream().filter(preview -> preview.id().equals(id)).findFirst();
        found.ifPresent(oldestFirst::remove);
        return found;
    }

    private long size() {
        return oldestFirst.stream().mapToLong(preview -> preview.offer().size()).sum();
    }
}
