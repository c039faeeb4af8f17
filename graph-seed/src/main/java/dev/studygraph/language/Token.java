package dev.studygraph.language;

/**
 * A word, a fixed phrase, a name or a mark of a sentence.
 *
 * @param text its letters
 * @param lower its letters in lower case
 * @param start where it starts in the sentence
 * @param end where it ends, exclusive
 * @param name which of the given names it is, or {@link #NO_NAME}
 */
public record Token(String text, String lower, int start, int end, int name) {

    /** It is no name. */
    public static final int NO_NAME = -1;

    /** Whether it is a name that was given. */
    public boolean isName() {
        return name != NO_NAME;
    }

    /** Whether it is written with a capital first letter. */
    public boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it has a letter or a digit. */
    public boolean isWord() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
