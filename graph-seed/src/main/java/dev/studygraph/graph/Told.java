package dev.studygraph.graph;

import dev.studygraph.fact.Confidence;
import java.util.Comparator;

/**
 * A fact as the graph tells it, at one place in the notes.
 *
 * @param words what it says
 * @param note the note that says so
 * @param line the line where it says so, from 1
 */
public record Told(Words words, String note, int line) implements Comparable<Told> {

    private static final Comparator<Told> BY_PLACE = Comparator.comparing(Told::note)
            .thenComparingInt(Told::line)
            .thenComparing(told -> told.words().toString());

    @Override
    public int compareTo(Told other) {
        return BY_PLACE.compare(this, other);
    }

    /**
     * What is told, wherever it stands.
     *
     * @param subject the name of what it is said of
     * @param relation the name of the predicate
     * @param denied whether the note denies it
     * @param object the name of the other thing, or a literal
     * @param quote the note's own words
     * @param confidence how sure the graph is of it, over all places that say so
     */
    public record Words(
            String subject, String relation, boolean denied, String object, String quote, Confidence confidence) {}
}
