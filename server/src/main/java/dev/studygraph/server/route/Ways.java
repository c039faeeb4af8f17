package dev.studygraph.server.route;

import java.util.List;

/**
 * Ways of data, good and bad ones.
 *
 * @param isCut whether the search was ended before it had looked as far as it may
 */
record Ways(List<Path> paths, boolean isCut) {

    Ways {
        paths = List.copyOf(paths);
    }

    /** All of the ways that there are. */
    static Ways all(List<Path> paths) {
        return new Ways(paths, false);
    }
}
