package dev.studygraph.server.route;

/** The part that a thing plays in a question. */
enum Role {
    /** Where the data is. */
    FROM,
    /** Where it should go. */
    TO,
    /** What it should pass. */
    VIA,
    /** What it must not pass. */
    AVOID,
    /** What it should be when it arrives. */
    REQUIRE
}
