package dev.studygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a note says in one place: a heading, a bullet, a paragraph line, a table row.
 *
 * @param number the line where it starts, from 1
 * @param endNumber the line where it ends; later than {@code number} only where the author wrapped it
 * @param shape what it looks like
 * @param raw the author's letters, without indent and list marker; wrapped lines keep their line breaks
 * @param plain the same without markup, in one line, for matching
 * @param parent the bullet, lead-in or table header that it stands below, if any
 * @param heading the heading that it stands under, if any; a heading has the next higher one
 */
public record Line(
        int number,
        int endNumber,
        Shape shape,
        String raw,
        String plain,
        @Nullable Line parent,
        @Nullable Line heading) {

    private static final int LONGEST_LEAD = 400;

    /** What a line looks like. */
    public enum Shape {
        /** A heading with marks, {@code # like this}. */
        HEADING,
        /** A line that serves as one without marks: bold alone, "Name:", or a short line above a list. */
        TITLE,
        /** A list item. */
        BULLET,
        /** A list item with a check box. */
        CHECK,
        /** A line of a paragraph. */
        TEXT,
        /** A line of a block quote. */
        QUOTE,
        /** A line of a drawing of letters and arrows, in a block of code. */
        DRAWING,
        /** A line of a diagram in a language for diagrams. */
        DIAGRAM,
        /** The first row of a table. */
        HEADER,
        /** Another row of a table. */
        ROW
    }

    /** Whether it is too long to be a label, or the start of a sentence, that lines below it go on with. */
    public boolean isLong() {
        return plain.length() > LONGEST_LEAD;
    }

    /** Whether lines below it are about what it names. */
    public boolean isHeading() {
        return shape == Shape.HEADING || shape == Shape.TITLE;
    }

    /** The words of the heading that it stands under, empty without one. */
    public String headingText() {
        return heading == null ? "" : heading.plain();
    }
}
