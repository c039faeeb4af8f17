package dev.studygraph.graph;

import dev.studygraph.graph.Told.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a reader of one graph finds changed in another.
 *
 * @param gained facts that only the other tells
 * @param lost facts that it tells no more
 * @param moved facts that it tells in the same words at another place
 * @param namesGained names that only the other knows
 * @param namesLost names that it knows no more
 */
public record Difference(
        List<Told> gained, List<Told> lost, List<Move> moved, List<String> namesGained, List<String> namesLost) {

    public Difference {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        moved = List.copyOf(moved);
        namesGained = List.copyOf(namesGained);
        namesLost = List.copyOf(namesLost);
    }

    /** The way from one graph to another. */
    public static Difference between(Telling before, Telling after) {
        SortedSet<Told> lost = without(before.facts(), after.facts());
        SortedSet<Told> gained = without(after.facts(), before.facts());
        List<Move> moved = moved(lost, gained);
        moved.forEach(move -> {
            lost.remove(move.from());
            gained.remove(move.to());
        });
        return new Difference(
                List.copyOf(gained),
                List.copyOf(lost),
                moved,
                List.copyOf(without(after.names(), before.names())),
                List.copyOf(without(before.names(), after.names())));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return gained.isEmpty() && lost.isEmpty() && moved.isEmpty() && namesGained.isEmpty() && namesLost.isEmpty();
    }

    /** What is lost and gained in the same words, the first with the first. */
    private static List<Move> moved(Set<Told> lost, Set<Told> gained) {
        Map<Words, ArrayDeque<Told>> waiting =
                gained.stream().collect(Collectors.groupingBy(Told::words, Collectors.toCollection(ArrayDeque::new)));
        List<Move> moved = new ArrayList<>();
        for (Told told : lost) {
            Told now = waiting.getOrDefault(told.words(), new ArrayDeque<>()).poll();
            if (now != null) {
                moved.add(new Move(told, now));
            }
        }
        return moved;
    }

    private static <T extends Comparable<T>> SortedSet<T> without(Set<T> all, Set<T> some) {
        SortedSet<T> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /**
     * A fact that stands elsewhere now.
     *
     * @param from where it stood
     * @param to where it stands
     */
    public record Move(Told from, Told to) {}
}
