package dev.studygraph.document;

import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A line of a note that has something in it, and no words that are read.
 *
 * @param number its number, from 1
 * @param text the line as it stands
 * @param code whether it belongs to a block of code, fences included; otherwise it is markup
 */
public record Unread(int number, String text, boolean code) {

    /**
     * The lines of a note in which no sentence stands, blank ones aside, in order.
     *
     * @param read the numbers of the lines in which one does
     */
    public static List<Unread> of(Note note, BitSet read) {
        List<Unread> unread = new ArrayList<>();
        Fence fence = new Fence();
        int number = 0;
        for (String text : Layout.lines(note.text())) {
            number++;
            String words = text.strip();
            boolean code = fence.next(words) != Fence.Part.OUTSIDE;
            if (!words.isEmpty() && !read.get(number)) {
                unread.add(new Unread(number, text, code));
            }
        }
        return unread;
    }
}
