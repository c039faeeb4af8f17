package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import org.jspecify.annotations.Nullable;

/**
 * A word, a phrase that works as one, a name or a mark of a sentence.
 *
 * @param text its letters
 * @param key its letters in lower case
 * @param entry the thing that it names, absent for words and marks
 * @param start where it starts in the sentence
 * @param depth how many brackets are open around it
 */
record Token(String text, String key, @Nullable CatalogueEntry entry, int start, int depth) {

    boolean isThing() {
        return entry != null;
    }

    boolean isMark() {
        boolean word = key.isEmpty() || Character.isLetterOrDigit(key.codePointAt(key.length() - 1));
        boolean abbreviation = key.length() > 1 && key.endsWith(".");
        return entry == null && !word && !abbreviation;
    }

    boolean is(String words) {
        return entry == null && key.equals(words);
    }
}
