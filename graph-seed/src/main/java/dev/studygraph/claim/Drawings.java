package dev.studygraph.claim;

import dev.studygraph.document.Line;
import dev.studygraph.document.Sentence;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Normal;
import dev.studygraph.language.Section;
import dev.studygraph.language.TitleRole;
import dev.studygraph.name.NameBook;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads drawings of letters: names with arrows between them, in a line or from one line to the next. */
final class Drawings {

    private static final Pattern FRAME =
            Pattern.compile("[\\u2500-\\u257f+\\[\\]\";]|(?<=\\s)[|](?=\\s|$)|^\\s*[|]|[|]\\s*$|-{4,}(?!>)|_{3,}");
    private static final Pattern UPRIGHT =
            Pattern.compile("[\\u2193\\u25bc\\u21e9\\u2b07\\u21d3]|(?<=^|\\s)[vV](?=\\s|$)");
    private static final Pattern UPWARD = Pattern.compile("[\\u2191\\u25b2\\u21e7\\u21d1]");
    private static final Pattern NODE = Pattern.compile("\\S+(?:\\s\\S+)*");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");
    private static final int NEAR = 12;
    private static final int MOST_LINES = 120;

    private final NameBook names;
    private final Lexicon lexicon;
    private final Arrows arrows;
    private final Roles roles;

    Drawings(NameBook names, Lexicon lexicon, Arrows arrows, Roles roles) {
        this.names = names;
        this.lexicon = lexicon;
        this.arrows = arrows;
        this.roles = roles;
    }

    /** What the lines of one drawing say, each at its line. */
    Map<Line, List<Candidate>> read(List<Line> lines, Topic topic) {
        Map<Line, List<Candidate>> found = new LinkedHashMap<>();
        // A fence that is never closed draws nothing.
        if (lines.size() > MOST_LINES) {
            return found;
        }
        List<Node> above = List.of();
        List<Integer> down = new ArrayList<>();
        boolean up = false;
        for (Line line : lines) {
            String text = line.raw();
            String inner = FRAME.matcher(text)
                    .replaceAll(match -> " ".repeat(match.group().length()));
            if (UPRIGHT.matcher(inner).find() || UPWARD.matcher(inner).find()) {
                Matcher arrow = UPRIGHT.matcher(inner);
                up = UPWARD.matcher(inner).find();
                while (arrow.find()) {
                    down.add(arrow.start());
                }
                if (up) {
                    down.add(0);
                }
                continue;
            }
            if (inner.chars().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            List<Candidate> said = new ArrayList<>();
            if (Arrows.in(inner)) {
                said.addAll(arrows.read(passage(line, Normal.of(inner), topic), Section.PLAIN, true));
            }
            List<Node> here = nodes(line, inner);
            said.addAll(joined(above, down, here, up));
            if (!said.isEmpty()) {
                found.put(line, said);
            }
            if (!here.isEmpty()) {
                above = here;
                down.clear();
                up = false;
            }
        }
        return isMapping(found) ? Map.of() : found;
    }

    /** "Many reads -> A", "Many writes -> B": lines that have no end in common say what to take when. */
    private static boolean isMapping(Map<Line, List<Candidate>> found) {
        Set<String> sources = new HashSet<>();
        Set<String> targets = new HashSet<>();
        int arrows = 0;
        for (Map.Entry<Line, List<Candidate>> line : found.entrySet()) {
            for (Candidate candidate : line.getValue()) {
                boolean arrow = candidate.reader() == Form.ARROW && Candidate.isTerm(candidate.subject());
                arrows += arrow ? 1 : 0;
                if (!arrow) {
                    return false;
                }
                targets.add(candidate.object().text());
                sources.add(candidate.subject().name());
            }
        }
        return found.size() > 2 && arrows > 2 && sources.stream().noneMatch(targets::contains);
    }

    private List<Candidate> joined(List<Node> above, List<Integer> down, List<Node> here, boolean up) {
        List<Candidate> found = new ArrayList<>();
        for (int column : down) {
            Node from = nearest(above, column);
            Node to = nearest(here, column);
            if (from != null && to != null) {
                (up ? to : from)
                        .items()
                        .forEach(source ->
                                roles.read(TitleRole.TARGETS, List.of(source.ref()), (up ? from : to).items()).stream()
                                        .map(candidate -> candidate.by(Form.DRAWING))
                                        .filter(candidate -> !found.contains(candidate))
                                        .forEach(found::add));
            }
        }
        return found;
    }

    private static @Nullable Node nearest(List<Node> nodes, int column) {
        if (nodes.size() == 1) {
            return nodes.getFirst();
        }
        Node best = null;
        int least = NEAR;
        for (Node node : nodes) {
            int distance =
                    column < node.start() ? node.start() - column : column > node.end() ? column - node.end() : 0;
            if (distance < least) {
                least = distance;
                best = node;
            }
        }
        return best;
    }

    private List<Node> nodes(Line line, String inner) {
        List<Node> nodes = new ArrayList<>();
        if (Arrows.in(inner)) {
            String[] stops = inner.split("\\s*(?:-+>|=+>|[\\u2190-\\u21ff])\\s*", -1);
            int at = 0;
            for (String stop : stops) {
                int start = inner.indexOf(stop, at);
                add(nodes, line, stop, start);
                at = start + stop.length();
            }
            return nodes;
        }
        Matcher node = NODE.matcher(inner);
        while (node.find()) {
            add(nodes, line, node.group(), node.start());
        }
        return nodes;
    }

    private void add(List<Node> nodes, Line line, String text, int start) {
        String name = Normal.of(BRACKETS.matcher(text).replaceAll(" "));
        if (name.isEmpty()) {
            return;
        }
        List<Items.Item> items = Items.of(passage(line, name, Topic.NONE)).stream()
                .map(item -> new Items.Item(Ref.sure(item.ref().thing()), false))
                .toList();
        if (!items.isEmpty()) {
            nodes.add(new Node(items, start, start + text.length()));
        }
    }

    private Passage passage(Line line, String text, Topic topic) {
        return Passage.of(Sentence.first(line), text, topic, names, lexicon);
    }

    private record Node(List<Items.Item> items, int start, int end) {}
}
