package dev.studygraph.server.query;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How many queries there are, and how long they take. One that is under way has one of the driver's connections. */
public final class QueryFigures {

    private final LongAdder done = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final AtomicInteger underWay = new AtomicInteger();

    QueryFigures() {}

    /** How many are done, those that failed too. */
    public long done() {
        return done.sum();
    }

    /** How many failed, or took longer than they may. */
    public long failed() {
        return failed.sum();
    }

    /** How long all together took. */
    public long nanos() {
        return nanos.sum();
    }

    /** How many are under way now. */
    public int underWay() {
        return underWay.get();
    }

    <T> T time(Supplier<T> query) {
        long begin = System.nanoTime();
        underWay.incrementAndGet();
        try {
            return query.get();
        } catch (RuntimeException e) {
            failed.increment();
            throw e;
        } finally {
            underWay.decrementAndGet();
            done.increment();
            nanos.add(System.nanoTime() - begin);
        }
    }
}
