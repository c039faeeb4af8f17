package dev.studygraph.load;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one piece of work while the next one is prepared: the pieces come one after the other, in order. */
final class Ahead implements AutoCloseable {

    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("load").factory());
    private Future<?> last = CompletableFuture.completedFuture("nothing yet");

    /** Waits until the piece before is done, and begins this one. */
    void then(Runnable work) {
        finish();
        last = worker.submit(work);
    }

    /** Waits until all is done; what failed fails here. */
    void finish() {
        try {
            last.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading", e);
        }
    }

    /** Waits until nothing is being done any more. */
    @Override
    public void close() {
        worker.close();
    }
}
