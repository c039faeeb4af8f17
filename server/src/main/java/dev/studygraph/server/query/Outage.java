package dev.studygraph.server.query;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** A time in which the database does not answer: nobody waits for it in vain, and somebody looks for its return. */
final class Outage {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final AtomicBoolean lasts = new AtomicBoolean();
    private final BooleanSupplier isBack;

    /**
     * No outage yet.
     *
     * @param isBack asks the database whether it answers; takes a second or two at most
     */
    Outage(BooleanSupplier isBack) {
        this.isBack = isBack;
    }

    boolean lasts() {
        return lasts.get();
    }

    /** The database did not answer. From now on it is asked again and again, by one thread, until it does. */
    void begin() {
        if (lasts.compareAndSet(false, true)) {
            Thread.ofVirtual().name("outage").start(this::end);
        }
    }

    private void end() {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (!isBack.getAsBoolean());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lasts.set(false);
        }
    }
}
