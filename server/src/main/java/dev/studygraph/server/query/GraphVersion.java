package dev.studygraph.server.query;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which version the graph is of. However many want to know, the database is asked ten times a second at most; while it
 * does not answer, what was known last holds.
 */
public final class GraphVersion {

    private static final AskedQuery VERSION =
            new AskedQuery("MATCH (state:GraphState) RETURN state.version AS version LIMIT 1", Map.of());

    private static final Duration KEPT = Duration.ofMillis(100);

    /** How long anybody waits for an answer who can do with what was known last. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Source source;
    private final AtomicReference<Look> latest = new AtomicReference<>(Look.NONE);
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    GraphVersion(Source source) {
        this.source = source;
    }

    /**
     * What is known now, which is a tenth of a second old at most while the database answers.
     *
     * @throws GraphUnavailableException where nothing is known
     */
    public Known now() {
        Known last = known.get();
        Optional<Absence> absence = source.absence();
        return last != null && absence.isPresent() ? last.behind(absence.get().words()) : await(look(), last);
    }

    /** Whether this is what was known last. */
    public boolean isLast(Known seen) {
        Known last = known.get();
        return last != null && last.change() == seen.change();
    }

    /** The graph may have changed, as whoever changed it knows: the next that want to know get to see it. */
    public void askAnew() {
        latest.set(Look.NONE);
    }

    /** The look that holds, begun by the first who finds none. */
    private Look look() {
        while (true) {
            Look before = latest.get();
            if (!before.isOver()) {
                return before;
            }
            Look next = new Look(System.nanoTime(), new CompletableFuture<>());
            if (latest.compareAndSet(before, next)) {
                Thread.ofVirtual().name("version").start(() -> next.complete(this::ask));
                return next;
            }
        }
    }

    private static Known await(Look look, @Nullable Known last) {
        try {
            return last == null ? look.answer().join() : look.answer().get(look.patience(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return last;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphUnavailableException("The question was given up.", e);
        } catch (ExecutionException | CompletionException e) {
            if (last != null && e.getCause() instanceof GraphUnavailableException away) {
                return last.behind(String.valueOf(away.getMessage()));
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        }
    }

    /** A graph that is loaded in parts has an empty version until the last of them is there. */
    private Known ask() {
        Optional<String> version = source
                .glance(VERSION, row -> row.get("version").asString())
                .stream()
                .findFirst();
        if (version.filter(String::isEmpty).isPresent()) {
            throw new GraphUnavailableException("The graph is being loaded.");
        }
        return see(version);
    }

    private synchronized Known see(Optional<String> version) {
        Known last = known.get();
        if (last != null && last.version().equals(version)) {
            return last;
        }
        source.planAnew();
        Known next = new Known(version, last == null ? 0 : last.change() + 1, Optional.empty());
        known.set(next);
        return next;
    }

    /**
     * What is known of the graph.
     *
     * @param version the version of its content, absent where nothing is loaded
     * @param change tells it from the same version before or after another one
     * @param obstacle why nothing more can be asked of this graph now, absent where it can be
     */
    public record Known(Optional<String> version, long change, Optional<String> obstacle) {

        /**
         * Makes sure that the graph can be asked.
         *
         * @throws GraphUnavailableException where it cannot be
         */
        public void check() {
            obstacle.ifPresent(words -> {
                throw new GraphUnavailableException(words);
            });
        }

        private Known behind(String words) {
            return new Known(version, change, Optional.of(words));
        }
    }

    /**
     * A question to the database.
     *
     * @param begin when it was asked, by the clock of {@link System#nanoTime}
     */
    private record Look(long begin, CompletableFuture<Known> answer) {

        static final Look NONE = new Look(
                System.nanoTime() - KEPT.toNanos(),
                CompletableFuture.failedFuture(new GraphUnavailableException("The graph was not asked yet.")));

        boolean isOver() {
            return answer.isDone() && age() > KEPT.toNanos();
        }

        long patience() {
            return Math.max(0, PATIENCE.toNanos() - age());
        }

        void complete(Supplier<Known> question) {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        }

        private long age() {
            return System.nanoTime() - begin;
        }
    }
}
