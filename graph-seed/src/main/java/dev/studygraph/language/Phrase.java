package dev.studygraph.language;

import java.util.List;

/**
 * A noun phrase of a sentence.
 *
 * @param tokens its tokens, without the article
 * @param names the tokens of it that are names, in order
 * @param determiner the word that opened it, in lower case, empty without one
 * @param denied whether "no" or "not" stands before it
 */
public record Phrase(List<Token> tokens, List<Token> names, String determiner, boolean denied) {

    public Phrase {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }

    /** The last word, which tells what it is. */
    public Token head() {
        return tokens.getLast();
    }

    /** Where it starts in the sentence. */
    public int start() {
        return tokens.getFirst().start();
    }

    /** Where it ends, exclusive. */
    public int end() {
        return tokens.getLast().end();
    }

    /** Its words, without the article. */
    public String text(String sentence) {
        return sentence.substring(start(), end());
    }

    Phrase asDenied() {
        return new Phrase(tokens, names, determiner, true);
    }
}
