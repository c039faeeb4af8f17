package dev.studygraph.language;

import java.util.Set;

/**
 * A form of a verb.
 *
 * @param lemma the verb in its basic form
 * @param verbClass what it says of the things around it
 * @param kinds which forms it can be
 */
public record VerbForm(String lemma, VerbClass verbClass, Set<Kind> kinds) {

    public VerbForm {
        kinds = Set.copyOf(kinds);
    }

    /** Whether it can be this form. */
    public boolean is(Kind kind) {
        return kinds.contains(kind);
    }

    /** A form that verbs have. */
    public enum Kind {
        /** "write". */
        BASE,
        /** "writes". */
        THIRD,
        /** "wrote". */
        PAST,
        /** "written". */
        PARTICIPLE,
        /** "writing". */
        ING
    }
}
