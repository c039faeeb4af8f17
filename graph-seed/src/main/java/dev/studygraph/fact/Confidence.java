package dev.studygraph.fact;

import java.util.Locale;

/** How sure it is that the notes say a fact. */
public enum Confidence {
    /** The notes say it. */
    SURE,
    /** The notes seem to say it; routes do not walk it until a reader confirms it. */
    LIKELY;

    /** The word for it in answers and in the graph: "sure", "likely". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
