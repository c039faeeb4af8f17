package dev.studygraph.server.remote;

import dev.studygraph.server.Api;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Some readers who ask one after the other, every second question one that nobody asked before. */
final class Visitors implements AutoCloseable {

    private static final int READERS = 4;
    private static final int MOST_QUESTIONS = 50_000;
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Api api;
    private final String known;
    private final AtomicInteger asked = new AtomicInteger();
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS);
    private volatile long since = System.nanoTime();
    private volatile boolean isOver;

    /** They begin at once. */
    Visitors(Api api, String known) {
        this.api = api;
        this.known = known;
        IntStream.range(0, READERS).forEach(reader -> readers.execute(this::read));
    }

    /** Waits until so many questions are answered that were asked after now; only these count from now on. */
    void ask(int number) throws InterruptedException {
        since = System.nanoTime();
        answers.clear();
        while (answers.size() < number) {
            if (System.nanoTime() - since > TimeUnit.MINUTES.toNanos(1)) {
                throw new AssertionError("only " + answers.size() + " answers of " + number + " in a minute");
            }
            Thread.sleep(PAUSE);
        }
    }

    Set<Integer> statuses() {
        return answers.stream().map(Answer::status).collect(Collectors.toSet());
    }

    Duration longest() {
        return answers.stream().map(Answer::taken).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        isOver = true;
        readers.close();
    }

    private void read() {
        for (int turn = asked.incrementAndGet(); !isOver && turn < MOST_QUESTIONS; turn = asked.incrementAndGet()) {
            String path = turn % 2 == 0 ? known : "/api/entities?q=word" + turn;
            long begin = System.nanoTime();
            int status = api.get(path).statusCode();
            if (begin - since > 0) {
                answers.add(new Answer(status, Duration.ofNanos(System.nanoTime() - begin)));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Answer(int status, Duration taken) {}
}
