package dev.studygraph.server.question;

import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Normal;
import dev.studygraph.name.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question as it is read: short forms written out, arrows of one kind, cut into words.
 *
 * @param text the question
 * @param words its words in order
 */
record QuestionText(String text, List<Word> words) {

    /** An arrow that leads on. */
    static final String ARROW = "\u2192";

    /** An arrow that leads back. */
    static final String BACK_ARROW = "\u2190";

    private static final Pattern ON =
            Pattern.compile("[-=~]{1,3}>|[\u21d2\u2794\u279c\u27f6\u00bb\u203a]|(?<=\\s|^)>{1,3}(?=\\s)");
    private static final Pattern BACK = Pattern.compile("<[-=~]{1,3}|[\u21d0\u27f5]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}+#]+(?:['.][\\p{L}\\p{Nd}]+)*");
    private static final Pattern OWNER = Pattern.compile("'s?$");

    static QuestionText of(String question, Asking asking, Lexicon lexicon) {
        String plain = Normal.of(question);
        String arrows = BACK.matcher(plain).replaceAll(" " + BACK_ARROW + " ");
        arrows = Normal.of(ON.matcher(arrows).replaceAll(" " + ARROW + " "));
        String text = Normal.writtenOut(asking.writtenOut(arrows), lexicon);
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String key = NameKey.of(OWNER.matcher(word.group()).replaceFirst("").replace("'", ""));
            if (!key.isEmpty()) {
                words.add(new Word(key, word.group(), word.start(), word.end()));
            }
        }
        return new QuestionText(text, List.copyOf(words));
    }

    /** Whether the words from the first to before the last follow each other with nothing but spaces and hyphens between. */
    boolean isRun(int first, int last) {
        for (int at = first + 1; at < last; at++) {
            String between =
                    text.substring(words.get(at - 1).end(), words.get(at).start());
            if (!between.isBlank() && !between.equals("-") && !between.equals("/") && !between.equals("_")) {
                return false;
            }
        }
        return true;
    }

    /**
     * A word.
     *
     * @param key the word as names are compared
     * @param text its letters
     * @param start where it starts in the question
     * @param end where it ends, exclusive
     */
    record Word(String key, String text, int start, int end) {}
}
