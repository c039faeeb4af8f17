package dev.studygraph.server.route;

import java.util.List;

/**
 * A run of words to be found in a question.
 *
 * @param words the words, in lower case; one that ends in {@code *} stands for all words that start so
 */
record Phrase(List<String> words) {

    Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(String text) {
        return new Phrase(List.of(text.split(" ", -1)));
    }

    int length() {
        return words.size();
    }

    /** Whether the words from {@code start} on are these. */
    boolean standsAt(List<Token> tokens, int start) {
        if (start < 0 || start + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!covers(words.get(i), tokens.get(start + i).key())) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(String pattern, String word) {
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(word);
    }
}
