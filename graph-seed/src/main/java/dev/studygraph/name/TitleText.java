package dev.studygraph.name;

import dev.studygraph.language.Lexicon;
import dev.studygraph.language.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes from the words of a title what does not belong to the name in it: numbers, signs, brackets, "what is". */
public final class TitleText {

    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[^\\p{L}\\p{N}.$]+|\\(?\\d{1,3}(?:\\.\\d{1,3})*[.):]?\\s+|\\p{L}{3,9} \\d{1,3}(?:\\.\\d{1,3})*\\s*[:.)\\u2013\\u2014-]\\s*|[IVX]{1,4}\\.\\s+|\\(?[A-Za-z][.)]\\s+)+");
    private static final Pattern END = Pattern.compile("[^\\p{L}\\p{N})+#]+$");
    private static final Pattern FILE = Pattern.compile("\\.(?:md|markdown|txt)\\s*$");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*");
    private static final int LONGEST_START = 4;

    private TitleText() {}

    /** The words without numbers before and signs around them. */
    public static String trimmed(String title) {
        String name = END.matcher(
                        FILE.matcher(NUMBERING.matcher(title).replaceFirst("")).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return name.endsWith(")") && name.indexOf('(') < 0 ? name.substring(0, name.length() - 1) : name;
    }

    /** The words of a title that may be a name: no brackets, no words that only speak about it. */
    public static String name(String title, Lexicon lexicon) {
        String words = trimmed(BRACKETS.matcher(trimmed(title)).replaceAll(" "));
        List<String> parts = new ArrayList<>(Arrays.asList(words.split(" ", -1)));
        boolean cut = true;
        while (cut && parts.size() > 1) {
            cut = cutStart(parts, lexicon) || cutEnd(parts, lexicon);
        }
        return trimmed(String.join(" ", parts));
    }

    private static boolean cutStart(List<String> parts, Lexicon lexicon) {
        for (int count = Math.min(LONGEST_START, parts.size() - 1); count > 0; count--) {
            if (lexicon.is(WordSet.TITLE_WORDS, lower(parts.subList(0, count)))) {
                parts.subList(0, count).clear();
                return true;
            }
        }
        return false;
    }

    private static boolean cutEnd(List<String> parts, Lexicon lexicon) {
        int size = parts.size();
        for (int count = Math.min(LONGEST_START, size - 1); count > 0; count--) {
            if (lexicon.is(WordSet.TITLE_WORDS, lower(parts.subList(size - count, size)))) {
                parts.subList(size - count, size).clear();
                return true;
            }
        }
        return false;
    }

    private static String lower(List<String> words) {
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
