package dev.studygraph.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Gathers rows of several sorts, and hands them on by sort once there are enough; never are many held. */
final class Batches<S> {

    /** So many times as many rows as are handed on at once may wait, of all sorts together. */
    private static final int MOST_WAITING = 3;

    private final Map<S, List<Map<String, Object>>> waiting = new HashMap<>();
    private final int size;
    private final BiConsumer<S, List<Map<String, Object>>> next;
    private int held;

    /** Hands on up to so many rows at once. */
    Batches(int size, BiConsumer<S, List<Map<String, Object>>> next) {
        this.size = size;
        this.next = next;
    }

    void add(S sort, Map<String, Object> row) {
        List<Map<String, Object>> rows = waiting.computeIfAbsent(sort, s -> new ArrayList<>());
        rows.add(row);
        held++;
        if (rows.size() >= size) {
            handOn(sort);
        } else if (held >= size * MOST_WAITING) {
            handOn(largest());
        }
    }

    /** Hands on all that waits. */
    void finish() {
        while (!waiting.isEmpty()) {
            handOn(largest());
        }
    }

    private S largest() {
        return waiting.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparingInt(List::size)))
                .orElseThrow()
                .getKey();
    }

    private void handOn(S sort) {
        List<Map<String, Object>> rows = Objects.requireNonNull(waiting.remove(sort));
        held -= rows.size();
        next.accept(sort, rows);
    }
}
