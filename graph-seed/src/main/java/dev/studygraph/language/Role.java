package dev.studygraph.language;

/** The part of a phrase in a clause, by its place or the preposition before it. */
public enum Role {
    /** What stands behind the verb without a preposition. */
    OBJECT,
    /** "from A". */
    FROM,
    /** "to A", "into A". */
    TO,
    /** "in A", "on A". */
    AT,
    /** "over A", "against A". */
    OVER,
    /** "through A". */
    VIA,
    /** "with A", "using A". */
    WITH,
    /** "by A". */
    BY,
    /** "between A and B". */
    BETWEEN,
    /** "for A". */
    FOR,
    /** "of A". */
    OF,
    /** "as A". */
    AS,
    /** Any other preposition: it tells nothing of what moves. */
    OTHER
}
