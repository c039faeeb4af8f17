package dev.studygraph.benchmark.corpus;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a name without what writers differ in: case, marks, brackets, vendor, article and plural. */
record NameWords(List<String> words) {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)\n]*\\)");
    private static final Pattern MARKS = Pattern.compile("[^a-z0-9+#]+");
    private static final Pattern BEFORE_THE_NAME =
            Pattern.compile("^(the|a|an|amazon|aws|apache|azure|microsoft|google|cloud) (?=.)");
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{3})(?<!s)s$");
    private static final int MOST_WORDS_MORE = 2;

    NameWords {
        words = List.copyOf(words);
    }

    static NameWords of(String name) {
        String plain = BRACKETS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String spaced = MARKS.matcher(plain).replaceAll(" ").strip();
        String bare = BEFORE_THE_NAME.matcher(spaced).replaceFirst("");
        return new NameWords(Stream.of(bare.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> PLURAL.matcher(word).replaceFirst(""))
                .toList());
    }

    /** Whether one is the other with a word or two more and the same last word: "position topic", "topic". */
    boolean isNear(NameWords other) {
        return !words.isEmpty()
                && !other.words.isEmpty()
                && words.getLast().equals(other.words.getLast())
                && Math.abs(words.size() - other.words.size()) <= MOST_WORDS_MORE
                && (isLessThan(other) || other.isLessThan(this));
    }

    boolean sharesAWordWith(NameWords other) {
        return !Collections.disjoint(words, other.words);
    }

    private boolean isLessThan(NameWords other) {
        Set<String> mine = new HashSet<>(words);
        Set<String> others = new HashSet<>(other.words);
        return mine.size() < others.size() && others.containsAll(mine);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
