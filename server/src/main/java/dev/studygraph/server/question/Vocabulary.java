package dev.studygraph.server.question;

import dev.studygraph.language.Inflection;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Tag;
import dev.studygraph.language.Tagged;
import dev.studygraph.server.route.English;

/**
 * The words that questions are read by.
 *
 * @param asking how English asks
 * @param lexicon the English of the notes
 * @param english words that say nothing, and ways of working
 */
record Vocabulary(Asking asking, Lexicon lexicon, English english) {

    /** The words that ship with the program. */
    static Vocabulary shipped() {
        return new Vocabulary(Asking.shipped(), Lexicon.english(), English.shipped());
    }

    /** Whether a word, in lower case, says nothing by itself. */
    boolean saysNothing(String word) {
        return english.isFiller(word);
    }

    /** Whether a noun is no word of everyday language: a name that nobody knows. */
    boolean isStrange(Tagged token) {
        String word = token.lower();
        boolean named = token.token().isCapital()
                && token.token().start() > 0
                && !lexicon.knows(word)
                && !lexicon.knows(Inflection.singular(word))
                && !english.isFiller(word);
        return !token.token().isName()
                && token.token().isWord()
                && token.is(Tag.NOUN, Tag.OTHER)
                && (named || !isOrdinary(word));
    }

    /** Whether a word, in lower case, is one of everyday language, so that it is no name that nobody knows. */
    boolean isOrdinary(String word) {
        return english.isFiller(word)
                || english.isPlain(word)
                || lexicon.knows(word)
                || lexicon.knows(Inflection.singular(word))
                || asking.askedNouns().contains(word)
                || asking.greetings().contains(word)
                || word.chars().allMatch(Character::isDigit);
    }
}
