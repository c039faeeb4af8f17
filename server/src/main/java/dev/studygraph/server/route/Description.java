package dev.studygraph.server.route;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that describe something, to be sought in what the notes say.
 *
 * @param words the words, in any of their forms
 */
record Description(List<Token> words) {

    private static final int ALL_OF = 3;

    Description {
        words = List.copyOf(words);
    }

    static Description of(String text) {
        return new Description(Tokens.of(text).stream().filter(Token::isWord).toList());
    }

    /** The words as the full-text index takes them: the beginning that all forms of each share. */
    String query() {
        return words.stream()
                .map(word -> Spelling.stem(word.key()).replaceAll("[^\\p{L}\\p{N}]", "") + '*')
                .collect(Collectors.joining(" "));
    }

    /** Whether a text speaks of it: all of a few words stand there, or most of many. */
    boolean fits(String text) {
        List<String> there = Tokens.of(text).stream().map(Token::key).toList();
        long found = words.stream()
                .filter(word -> there.stream().anyMatch(other -> Spelling.related(word.key(), other)))
                .count();
        return found >= (words.size() <= ALL_OF ? words.size() : (words.size() * 6 + 9) / 10);
    }
}
