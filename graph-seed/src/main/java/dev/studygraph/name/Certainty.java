package dev.studygraph.name;

/** How sure it is that a phrase names a thing. */
public enum Certainty {
    /** A catalogue knows it, or the author set it off or used it again. */
    SURE,
    /** It stands there once, as any words do. */
    ONCE
}
