package dev.studygraph.server.route;

import java.util.Collection;

/** Whether a stop, or a whole way, is as the question wants it. */
enum Fit {
    /** The notes say so. */
    STATED,
    /** The notes do not say. */
    NOT_STATED,
    /** The notes say that it is otherwise. */
    CONTRARY;

    /** The worst of these; stated where there is none. */
    static Fit worst(Collection<Fit> fits) {
        return fits.stream().max(Enum::compareTo).orElse(STATED);
    }

    /** The best of these; not stated where there is none. */
    static Fit best(Collection<Fit> fits) {
        return fits.stream().min(Enum::compareTo).orElse(NOT_STATED);
    }
}
