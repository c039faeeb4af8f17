package dev.studygraph.fact;

/**
 * The place in the notes that says so.
 *
 * @param note the note's path below its folder
 * @param line the line where the quote starts, from 1
 * @param endLine the line where it ends, the same as {@code line} unless the sentence is wrapped
 * @param quote what the note says there, letter for letter
 * @param heading the heading above it, empty where there is none
 */
public record Evidence(String note, int line, int endLine, String quote, String heading)
        implements Comparable<Evidence> {

    @Override
    public int compareTo(Evidence other) {
        int byNote = note.compareTo(other.note);
        if (byNote != 0) {
            return byNote;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : quote.compareTo(other.quote);
    }
}
