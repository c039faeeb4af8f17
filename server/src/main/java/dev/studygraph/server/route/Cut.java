package dev.studygraph.server.route;

/** The limit that ended a search before all was looked at. */
enum Cut {
    /** It took too long. */
    TIME,
    /** There is a way, with more stops than are looked for. */
    STOPS
}
