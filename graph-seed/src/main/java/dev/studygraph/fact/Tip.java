package dev.studygraph.fact;

import java.util.List;

/**
 * An exam tip, a remark or an emphasised statement worth learning.
 *
 * @param kind what makes it one
 * @param about the things that it names, or else the things of its heading
 * @param evidence where it stands; the quote is the tip's text
 */
public record Tip(Kind kind, List<Term.Thing> about, Evidence evidence) {

    public Tip {
        about = List.copyOf(about);
    }

    /** What makes a line a tip. */
    public enum Kind {
        /** It stands under a heading such as "Exam tips". */
        EXPLICIT,
        /** The author set it off, or advises or warns in it. */
        EMPHASIS,
        /** The author's own remark, in a block quote. */
        REMARK,
        /** The reasoning below a worked question. */
        REASONING
    }
}
