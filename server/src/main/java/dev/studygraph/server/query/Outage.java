package dev.studygraph.server.query;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A time in which the database does not answer: nobody waits for it in vain, and somebody looks for its return. */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final AtomicReference<@Nullable Absence> reason = new AtomicReference<>();
    private final BooleanSupplier isBack;

    /**
     * No outage yet.
     *
     * @param isBack asks the database whether it answers; takes a second or two at most
     */
    Outage(BooleanSupplier isBack) {
        this.isBack = isBack;
    }

    /** Why the database is away, absent where it is not. */
    Optional<Absence> reason() {
        return Optional.ofNullable(reason.get());
    }

    /** The database did not answer. From now on it is asked again and again, by one thread, until it does. */
    void begin(Absence why) {
        Absence before = reason.getAndSet(why);
        if (before != why) {
            LOG.warn("{}", why.remedy());
        }
        if (before == null) {
            Thread.ofVirtual().name("outage").start(this::end);
        }
    }

    private void end() {
        try {
            do {
                Thread.sleep(reason().map(Absence::pause).orElse(Absence.AWAY.pause()));
            } while (!isBack.getAsBoolean());
            LOG.info("The database answers again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            reason.set(null);
        }
    }
}
