package dev.studygraph.fact;

/**
 * Something about the notes that their reader ought to look at.
 *
 * @param note the note, or the file beside the notes, that it is about
 * @param line the line there, from 1
 * @param text what is the matter and what to do
 */
public record Warning(String note, int line, String text) {

    /** The warning with its place in front. */
    public String words() {
        return note + ":" + line + ": " + text;
    }
}
