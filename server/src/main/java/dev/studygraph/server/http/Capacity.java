package dev.studygraph.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Lets only so many requests be worked on at a time, so that those are done as fast as ever however many come. Who
 * cannot begin soon is told to come again: an answer that says so costs nothing.
 */
public final class Capacity {

    private static final int ANSWERS_PER_PROCESSOR = 4;
    private static final int WAITING_FOR_EACH = 4;
    private static final int PATIENCE_MILLISECONDS = 25;
    private static final int DROPS = 4;

    private final int most;
    private final Semaphore places;
    private final LongAdder refused = new LongAdder();

    /** Room for so many at a time. */
    public Capacity(int most) {
        this.most = most;
        // Fair: who came first is not kept waiting by those who came last.
        places = new Semaphore(most, true);
    }

    /**
     * Lets a virtual thread run where all processors work: otherwise those who are to be told to come again would wait
     * for those who are worked on. To be called before the first of them.
     */
    public static void makeWay() {
        System.setProperty(
                "jdk.virtualThreadScheduler.parallelism",
                String.valueOf(2 * ANSWERS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors()));
    }

    /** Room for what asks the graph: enough that no processor is idle while some wait for the database. */
    public static Capacity ofAnswers() {
        return new Capacity(ANSWERS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
    }

    /** Room for what reads the notes, with those that come with the request in memory. */
    public static Capacity ofDrops() {
        return new Capacity(DROPS);
    }

    /** The handler, while there is room for it. */
    public Handler on(Handler handler) {
        return ctx -> handle(handler, ctx);
    }

    /** How many were told to come again. */
    public long refused() {
        return refused.sum();
    }

    /** How many are worked on now. */
    public int underWay() {
        return most - places.availablePermits();
    }

    private void handle(Handler handler, Context ctx) throws Exception {
        if (!mayBegin()) {
            refused.increment();
            throw new BusyException();
        }
        try {
            handler.handle(ctx);
        } finally {
            places.release();
        }
    }

    /** A short rush is waited for; where many wait already, the wait would be for nothing. */
    private boolean mayBegin() {
        try {
            return places.getQueueLength() < most * WAITING_FOR_EACH
                    && places.tryAcquire(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
