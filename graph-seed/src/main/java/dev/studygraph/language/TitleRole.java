package dev.studygraph.language;

/** What a title, label or column says that the things below it are or do, seen from what it is about. */
public enum TitleRole {
    /** They give to it. */
    SOURCES,
    /** They take from it, as places. */
    TARGETS,
    /** They read it. */
    CONSUMERS,
    /** They start it. */
    TRIGGERS,
    /** It starts them. */
    INVOKED,
    /** It queries them. */
    QUERIED,
    FORMATS,
    LIMITS,
    FEATURES,
    USES,
    INTEGRATIONS,
    /** It is made of them. */
    PARTS,
    ALTERNATIVES,
    PRICING,
    DEFINITION,
    /** They are steps between a source and a target. */
    STEPS;

    /** Whether they are one end of a flow whose other end it is. */
    public boolean isEnd() {
        return this == SOURCES || this == TARGETS || this == CONSUMERS || this == TRIGGERS;
    }
}
