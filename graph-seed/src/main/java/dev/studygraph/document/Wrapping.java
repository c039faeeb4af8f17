package dev.studygraph.document;

import dev.studygraph.language.Lexicon;
import dev.studygraph.language.WordSet;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a line goes on with the sentence of the line before, because the author wrapped it. */
final class Wrapping {

    private static final Pattern STARTS_ANEW = Pattern.compile(
            "[-*+#|!\\u2022]\\s.*|\\*\\*.*|__.*|!\\[.*|\\[.*|(->|=>|[\\u2190-\\u21ff\\u25bc]).*|\\(?[A-Ha-h][.)]\\s.*|[^\\s:]+(\\s[^\\s:]+){0,3}:(\\s.*)?");
    // A line that draws a way of its own.
    private static final Pattern ARROW_SOON = Pattern.compile(
            "\\p{Lu}[^.]{1,60}?\\s(?:-{1,3}>|={1,2}>|[\\u2190-\\u21ff])\\s.*|[^.]{1,40}\\s-{1,3}>\\s.*");
    private static final Pattern ENDS_WITH_ARROW = Pattern.compile(".*(?:->|=>|[\\u2190-\\u21ff])\\s*");
    private static final Pattern QUOTE_MARKS = Pattern.compile("^>[>\\s]*+");
    // Shorter lines are short because they were meant to be.
    private static final int LEAST_WRAPPED = 45;

    private Wrapping() {}

    /**
     * Whether {@code line} continues {@code before}.
     *
     * @param width how long the longest line around is
     * @param block whether the lines around end as one sentence does
     */
    static boolean continues(String before, String line, int width, boolean block) {
        if (before.startsWith(">") != line.startsWith(">") || before.startsWith("#")) {
            return false;
        }
        String start = unquoted(line);
        String end = unquoted(before);
        if (end.isEmpty() || start.isEmpty() || STARTS_ANEW.matcher(start).matches()) {
            return false;
        }
        if (ARROW_SOON.matcher(start).matches() && !ENDS_WITH_ARROW.matcher(end).matches()) {
            return false;
        }
        char last = end.charAt(end.length() - 1);
        if (end.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        if (".!?:;|".indexOf(last) >= 0) {
            return false;
        }
        if (last == ',' || isOpenEnd(end)) {
            return true;
        }
        boolean runsOn = Character.isLowerCase(start.charAt(0)) || start.charAt(0) == '(';
        return block || (end.length() >= LEAST_WRAPPED && (runsOn || fillsTheWidth(before, start, width)));
    }

    /** Whether a line ends with a word with which no sentence ends. */
    static boolean isOpenEnd(String line) {
        String word = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        Lexicon lexicon = Lexicon.english();
        return lexicon.preposition(word).isPresent()
                || word.equals("to")
                || lexicon.is(WordSet.DETERMINERS, word)
                || lexicon.is(WordSet.AND, word)
                || lexicon.is(WordSet.MODALS, word)
                || lexicon.is(WordSet.BE, word)
                || lexicon.is(WordSet.NOT, word)
                || lexicon.is(WordSet.SUBORDINATORS, word)
                || lexicon.is(WordSet.RELATIVES, word)
                || lexicon.is(WordSet.CONDITIONS, word)
                || lexicon.is(WordSet.HAVE, word);
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
