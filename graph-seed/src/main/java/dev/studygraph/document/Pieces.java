package dev.studygraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text that is longer than any paragraph that people write, such as a transcript in one line, or no text at all.
 *
 * <p>Rules look at a sentence as a whole, some of them at each word of it for each other word: what they may take for
 * one character has a bound only because a sentence has one. Nothing is left out, each piece is read for itself.
 */
final class Pieces {

    /** More than a page. */
    static final int LONGEST = 3000;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s");

    private Pieces() {}

    /** The text in pieces, in order: cut between sentences where one ends, or else between words. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = end(text, start);
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static int end(String text, int start) {
        int most = start + LONGEST;
        int least = start + LONGEST / 2;
        Matcher sentenceEnd = SENTENCE_END.matcher(text).region(least, most);
        int end = 0;
        while (sentenceEnd.find()) {
            end = sentenceEnd.end();
        }
        if (end > 0) {
            return end;
        }
        for (int i = most; i > least; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
