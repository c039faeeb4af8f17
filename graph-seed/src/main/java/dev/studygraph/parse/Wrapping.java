package dev.studygraph.parse;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a line goes on with the sentence of the line before, because the author wrapped it. */
final class Wrapping {

    // A sentence does not end with one of these.
    private static final Set<String> OPEN_ENDS = Set.of(
            "a", "an", "the", "and", "or", "of", "to", "into", "in", "on", "for", "from", "with", "by", "as", "at",
            "that", "which", "is", "are", "can", "will", "your", "their", "its", "than", "via", "using");
    private static final Pattern STARTS_ANEW = Pattern.compile(
            "[-*+#|!\\u2022]\\s.*|\\*\\*.*|__.*|!\\[.*|\\[.*|(->|=>|\\u2192).*|[^\\s:]+(\\s[^\\s:]+){0,3}:(\\s.*)?");
    private static final Pattern QUOTE_MARKS = Pattern.compile("^>[>\\s]*+");
    // Shorter lines are short because they were meant to be.
    private static final int LEAST_WRAPPED = 45;

    private Wrapping() {}

    /**
     * Whether {@code line} continues {@code before}.
     *
     * @param width how long the longest line around is
     */
    static boolean continues(String before, String line, int width) {
        if (before.startsWith(">") != line.startsWith(">") || before.startsWith("#")) {
            return false;
        }
        String start = unquoted(line);
        String end = unquoted(before);
        if (end.isEmpty() || start.isEmpty() || STARTS_ANEW.matcher(start).matches()) {
            return false;
        }
        char last = end.charAt(end.length() - 1);
        if (".!?:;|".indexOf(last) >= 0) {
            return false;
        }
        if (last == ',' || OPEN_ENDS.contains(end.substring(end.lastIndexOf(' ') + 1))) {
            return true;
        }
        boolean runsOn = Character.isLowerCase(start.charAt(0)) || start.charAt(0) == '(';
        return end.length() >= LEAST_WRAPPED && (runsOn || fillsTheWidth(before, start, width));
    }

    /** The line without the mark of a block quote. */
    static String unquoted(String line) {
        return line.startsWith(">") ? QUOTE_MARKS.matcher(line).replaceFirst("").stripTrailing() : line;
    }

    private static boolean fillsTheWidth(String before, String start, int width) {
        int space = start.indexOf(' ');
        int firstWord = space < 0 ? start.length() : space;
        return before.length() >= 60 && width <= 130 && before.length() + 1 + firstWord > width;
    }
}
