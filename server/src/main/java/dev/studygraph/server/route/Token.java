package dev.studygraph.server.route;

/**
 * A word of a question, or a place where the question pauses.
 *
 * @param key the word in lower case without punctuation, {@code ->} or {@code <-} for an arrow, {@value #PAUSE} for a pause
 * @param text the word as the question writes it
 */
public record Token(String key, String text) {

    /** The key of an arrow, however it is drawn. */
    static final String ARROW = "->";

    /** The key of an arrow that points back. */
    static final String BACK_ARROW = "<-";

    /** The key of a comma, full stop, bracket or the like. */
    static final String PAUSE = "|";

    /** Whether this is neither an arrow nor a pause. */
    boolean isWord() {
        return !key.equals(ARROW) && !key.equals(BACK_ARROW) && !key.equals(PAUSE);
    }
}
