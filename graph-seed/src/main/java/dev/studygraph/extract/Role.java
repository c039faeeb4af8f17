package dev.studygraph.extract;

/** The part that a thing plays in a clause, by the preposition before it. */
enum Role {
    SUBJECT,
    OBJECT,
    FROM,
    TO,
    AT,
    VIA,
    USING,
    BY,
    BETWEEN,
    FOR,
    OF
}
