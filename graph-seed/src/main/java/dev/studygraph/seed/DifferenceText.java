package dev.studygraph.seed;

import dev.studygraph.fact.Confidence;
import dev.studygraph.graph.Difference;
import dev.studygraph.graph.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes a difference for a reader: a line for each change, and one that counts them. */
final class DifferenceText {

    private final Difference difference;
    private final int most;

    /** Shows up to so many changes of each sort. */
    DifferenceText(Difference difference, int most) {
        this.difference = difference;
        this.most = most;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, difference.gained(), told -> "+ " + place(told) + "  " + words(told));
        add(lines, difference.lost(), told -> "- " + place(told) + "  " + words(told));
        add(
                lines,
                difference.moved(),
                move -> "> " + place(move.from()) + " -> " + place(move.to()) + "  " + words(move.to()));
        add(lines, difference.namesGained(), name -> "+ name " + name);
        add(lines, difference.namesLost(), name -> "- name " + name);
        lines.add("Facts: %d gained, %d lost, %d moved. Names: %d gained, %d lost."
                .formatted(
                        difference.gained().size(),
                        difference.lost().size(),
                        difference.moved().size(),
                        difference.namesGained().size(),
                        difference.namesLost().size()));
        return lines;
    }

    private <T> void add(List<String> lines, List<T> changes, Function<T, String> line) {
        changes.stream().limit(most).map(line).forEach(lines::add);
        if (changes.size() > most) {
            lines.add("  ... and %d more".formatted(changes.size() - most));
        }
    }

    private static String place(Told told) {
        return told.note() + ":" + told.line();
    }

    private static String words(Told told) {
        Told.Words words = told.words();
        String relation = words.denied() ? "not " + words.relation() : words.relation();
        String doubt = words.confidence() == Confidence.LIKELY ? " (likely)" : "";
        return words.subject() + " " + relation + " " + words.object() + doubt;
    }
}
