package dev.studygraph.document;

import java.util.regex.Pattern;

/** Follows where blocks of code begin and end, line by line. */
final class Fence {

    private static final Pattern OPENING = Pattern.compile("(`{3,}|~{3,}).*");
    private static final int MARK = 3;

    private String mark = "";

    /**
     * What the next line is.
     *
     * @param words the line, stripped
     */
    Part next(String words) {
        if (mark.isEmpty()) {
            if (!OPENING.matcher(words).matches()) {
                return Part.OUTSIDE;
            }
            mark = words.substring(0, MARK);
            return Part.OPENING;
        }
        if (words.startsWith(mark)) {
            mark = "";
        }
        return Part.INSIDE;
    }

    /** What a line is to the block of code that it may belong to. */
    enum Part {
        OUTSIDE,
        OPENING,

        /** Within a block, its last line included. */
        INSIDE
    }
}
