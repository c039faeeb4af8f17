package dev.studygraph.claim;

import dev.studygraph.document.Line;
import dev.studygraph.document.Line.Shape;
import dev.studygraph.language.Lexicon;
import dev.studygraph.name.NameBook;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what stands in several lines at once: drawings, diagrams, and lines with arrows between them. */
public final class Pictures {

    private static final Pattern ARROW_ALONE =
            Pattern.compile("[\\s\\W]*[\\u2193\\u25bc\\u2b07\\u21d3\\u21e9]\\ufe0f?[\\s\\W]*(?:\\([^)]*\\))?\\s*");

    private final Drawings drawings;
    private final Diagrams diagrams;
    private final Surroundings surroundings;

    /** A reader of the pictures of one note. */
    public Pictures(NameBook names, Lexicon lexicon, SentenceReader sentences, Surroundings surroundings) {
        this.surroundings = surroundings;
        drawings = new Drawings(names, lexicon, sentences.arrows(), sentences.roles());
        diagrams = new Diagrams(names, lexicon, sentences.roles());
    }

    /** What the pictures of a note say, each at its line. */
    public IdentityHashMap<Line, List<Candidate>> read(List<Line> lines) {
        IdentityHashMap<Line, List<Candidate>> found = new IdentityHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = end(lines, i);
            if (end > i) {
                List<Line> picture = lines.subList(i, end);
                Map<Line, List<Candidate>> said = lines.get(i).shape() == Shape.DIAGRAM
                        ? diagrams.read(picture)
                        : drawings.read(picture, surroundings.of(lines.get(i)));
                said.forEach(found::put);
                i = end - 1;
            }
        }
        return found;
    }

    /** Where the picture ends that begins here, exclusive; here where none does. */
    private static int end(List<Line> lines, int start) {
        Shape shape = lines.get(start).shape();
        int end = start;
        if (shape == Shape.DRAWING || shape == Shape.DIAGRAM) {
            while (end < lines.size()
                    && lines.get(end).shape() == shape
                    && (end == start
                            || (lines.get(end).number() <= lines.get(end - 1).endNumber() + 3
                                    && !isFirst(lines.get(end))))) {
                end++;
            }
            return end;
        }
        List<Line> run = new ArrayList<>();
        end = start + 1;
        while (end + 1 < lines.size()
                && ARROW_ALONE.matcher(lines.get(end).plain()).matches()) {
            run.add(lines.get(end));
            end += 2;
        }
        return run.isEmpty() ? start : end;
    }

    private static boolean isFirst(Line line) {
        return line.raw().startsWith("graph ")
                || line.raw().startsWith("flowchart")
                || line.raw().startsWith("sequenceDiagram");
    }
}
