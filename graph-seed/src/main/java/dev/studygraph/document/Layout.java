package dev.studygraph.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the lines of a note into a form whose structure Markdown sees as the author did.
 *
 * <p>People indent by eye: lists inside paragraphs, children without a marker, a whole document shifted to the right.
 * Markdown would take such lines for code or for the rest of the line before. Here each statement becomes a block of
 * its own, nested by two spaces a level, and knows the line that it came from.
 */
final class Layout {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    /** How deep bullets are nested: what stands still deeper stands beside the deepest. */
    static final int MOST_LEVELS = 30;

    private static final Pattern MARKER =
            Pattern.compile("([-*+\\u2022\\u2023\\u25e6\\u25aa\\u00b7\\u2013]|\\d{1,3}[.)])\\s+(?=\\S)");
    private static final Pattern EMPTY_MARKER = Pattern.compile("[-*+\\u2022]|\\d{1,3}[.)]");
    private static final Pattern UNDERLINE = Pattern.compile("=+|-{2,}");
    private static final Pattern FRONT_MATTER_END = Pattern.compile("-{3}|\\.{3}");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");

    private final List<String> lines;
    private final List<String> tidy = new ArrayList<>();
    private final List<Integer> sources = new ArrayList<>();
    private final Deque<Integer> bulletIndents = new ArrayDeque<>();
    private final Fence fence = new Fence();
    private String before = "";
    private int indentBefore;
    /** Whether the lines around are nested by their indent alone. */
    private boolean outline;

    private String text = "";

    private Layout(List<String> lines) {
        this.lines = lines;
    }

    /** The lines of this text in their new form. */
    static Layout of(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : Visible.lines(text)) {
            lines.add(line.replace("\t", "    ").stripTrailing());
        }
        dropFrontMatter(lines);
        Layout layout = new Layout(dedent(lines));
        layout.arrange();
        layout.text = String.join("\n", layout.tidy);
        return layout;
    }

    /** The lines of a text, whatever ends them. */
    static List<String> lines(String text) {
        return List.of(LINE_END.split(text, -1));
    }

    /** The tidy text, one string. */
    String text() {
        return text;
    }

    /** The line of the note, from 1, that stands at this line of the tidy text, from 0. */
    int source(int tidyLine) {
        return sources.get(tidyLine);
    }

    private static void dropFrontMatter(List<String> lines) {
        if (!lines.getFirst().equals("---")) {
            return;
        }
        for (int end = 1; end < lines.size(); end++) {
            if (FRONT_MATTER_END.matcher(lines.get(end)).matches()) {
                Collections.fill(lines.subList(0, end + 1), "");
                return;
            }
        }
    }

    private static List<String> dedent(List<String> lines) {
        int least = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Layout::indent)
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(least))
                .toList();
    }

    private void arrange() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String words = line.strip();
            Fence.Part code = fence.next(words);
            if (code == Fence.Part.OPENING) {
                apart(i);
            }
            if (code != Fence.Part.OUTSIDE) {
                put(words, i);
                before = "";
            } else if (words.isEmpty() || EMPTY_MARKER.matcher(words).matches()) {
                put("", i);
                before = "";
            } else {
                arrange(line, words, i);
                before = words;
                indentBefore = indent(line);
            }
        }
    }

    private void arrange(String line, String words, int i) {
        Matcher marker = MARKER.matcher(words);
        if (marker.lookingAt() && !UNDERLINE.matcher(words).matches()) {
            bullet(indent(line), words.substring(marker.end()), i);
        } else if (HEADING.matcher(words).matches()) {
            bulletIndents.clear();
            apart(i);
            put(words, i);
        } else if ((isTable(words) && isTable(before))
                || (UNDERLINE.matcher(words).matches() && !before.isEmpty())) {
            put(words, i);
        } else if (Wrapping.continues(before, words, widthAround(i), isOneSentence(i))) {
            put("  ".repeat(bulletIndents.size()) + (words.startsWith(">") ? "> " : "") + Wrapping.unquoted(words), i);
        } else if (isChild(indent(line))) {
            bullet(indent(line), words, i);
        } else {
            bulletIndents.clear();
            if (words.startsWith(">") && before.startsWith(">")) {
                // Parts paragraphs within one quotation.
                put(">", i);
            } else {
                apart(i);
            }
            put(words, i);
        }
    }

    private void bullet(int indent, String words, int i) {
        closeDeeperThan(indent);
        if (bulletIndents.isEmpty()) {
            apart(i);
        }
        if (bulletIndents.size() == MOST_LEVELS) {
            bulletIndents.pop();
        }
        put("  ".repeat(bulletIndents.size()) + "- " + words, i);
        bulletIndents.push(indent);
    }

    /** Whether a line without a marker stands deeper than what is above it: below a bullet, or below a plain line. */
    private boolean isChild(int indent) {
        outline = indent > 0 && (closeDeeperThan(indent) || indent > indentBefore || outline);
        return outline;
    }

    /** Leaves the bullets that are indented as far or farther; whether one is still open. */
    private boolean closeDeeperThan(int indent) {
        while (!bulletIndents.isEmpty() && bulletIndents.peek() >= indent) {
            bulletIndents.pop();
        }
        return !bulletIndents.isEmpty();
    }

    private void apart(int i) {
        if (!before.isEmpty()) {
            put("", i);
        }
    }

    private void put(String words, int i) {
        tidy.add(words);
        sources.add(i + 1);
    }

    /** Whether the unmarked lines around end as sentences do in their last line alone. */
    private boolean isOneSentence(int i) {
        int end = i;
        while (end + 1 < lines.size()
                && end < i + 12
                && !lines.get(end + 1).isBlank()
                && !MARKER.matcher(lines.get(end + 1).strip()).lookingAt()) {
            end++;
        }
        int start = i;
        while (start > 0
                && start > i - 12
                && !lines.get(start - 1).isBlank()
                && !MARKER.matcher(lines.get(start - 1).strip()).lookingAt()) {
            start--;
        }
        String last = lines.get(end).strip();
        if (!last.endsWith(".") && !last.endsWith("!") && !last.endsWith("?")) {
            return false;
        }
        boolean wrapped = false;
        for (int line = Math.max(0, start - 1); line < end; line++) {
            String text = lines.get(line).strip();
            if (line >= start && (text.endsWith(".") || text.endsWith(":"))) {
                return false;
            }
            String next = lines.get(line + 1).strip();
            wrapped |= !text.isEmpty() && (Character.isLowerCase(next.charAt(0)) || Wrapping.isOpenEnd(text));
        }
        return wrapped;
    }

    /** The length of the longest line among the neighbours that no blank line parts: how wide the author wraps. */
    private int widthAround(int i) {
        int width = 0;
        for (int j = i; j >= 0 && j > i - 12 && !lines.get(j).isBlank(); j--) {
            width = Math.max(width, lines.get(j).length());
        }
        for (int j = i + 1; j < lines.size() && j < i + 12 && !lines.get(j).isBlank(); j++) {
            width = Math.max(width, lines.get(j).length());
        }
        return width;
    }

    private static boolean isTable(String words) {
        return words.indexOf('|') >= 0 && words.indexOf('|') != words.length() - 1;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
