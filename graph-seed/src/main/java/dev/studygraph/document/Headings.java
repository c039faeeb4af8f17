package dev.studygraph.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The headings that are open at a place of a note, the nearest first. */
final class Headings {

    private final Deque<Open> open = new ArrayDeque<>();

    /** The nearest heading, if any. */
    @Nullable Line current() {
        Open nearest = open.peek();
        return nearest == null ? null : nearest.line;
    }

    /** The heading that a new one of this level would stand under, if any. */
    @Nullable Line above(int level) {
        return open.stream()
                .filter(heading -> heading.level < level)
                .map(Open::line)
                .findFirst()
                .orElse(null);
    }

    /** Closes the headings of this level and deeper, and opens this one. */
    void enter(Line line, int level) {
        while (!open.isEmpty() && open.peek().level >= level) {
            open.pop();
        }
        open.push(new Open(line, level));
    }

    private record Open(Line line, int level) {}
}
