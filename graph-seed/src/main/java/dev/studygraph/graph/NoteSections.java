package dev.studygraph.graph;

import dev.studygraph.document.Line;
import dev.studygraph.document.NoteParser;
import dev.studygraph.graph.Node.Ref;
import dev.studygraph.note.Note;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The sections of a note: a heading each, with what stands below it up to the next one. */
final class NoteSections {

    private final Note note;
    private final NavigableMap<Integer, Line> headings = new TreeMap<>();

    NoteSections(Note note) {
        this.note = note;
        for (Line line : NoteParser.parse(note)) {
            if (line.isHeading()) {
                headings.put(line.number(), line);
            }
        }
    }

    /** The first heading, or the path of a note that has none. */
    String title() {
        return headings.isEmpty()
                ? note.path()
                : headings.firstEntry().getValue().plain();
    }

    /** A node for each section. */
    List<Node> nodes() {
        return headings.values().stream().map(this::node).toList();
    }

    /** The section in which a line stands, none before the first heading. */
    Optional<Ref> at(int line) {
        return Optional.ofNullable(headings.floorEntry(line)).map(entry -> ref(entry.getValue()));
    }

    private Node node(Line heading) {
        return new Node(
                ref(heading),
                null,
                new TreeMap<>(Map.of(
                        "title", heading.plain(),
                        "note", note.path(),
                        "line", heading.number(),
                        "level", level(heading))));
    }

    private Ref ref(Line heading) {
        return new Ref(Label.Section, note.path() + "#" + heading.number());
    }

    private static int level(Line heading) {
        Line above = heading.heading();
        return above == null ? 1 : level(above) + 1;
    }
}
