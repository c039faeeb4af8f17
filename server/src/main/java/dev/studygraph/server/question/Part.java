package dev.studygraph.server.question;

/** The part that a thing plays in a question for a way. */
enum Part {
    /** Where the data are. */
    FROM,
    /** Where they should get to. */
    TO,
    /** What they should pass. */
    VIA,
    /** What they must not pass. */
    AVOID
}
