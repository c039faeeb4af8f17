package dev.studygraph.fact;

/** What a fact can speak of: a thing with a name of its own, or a short literal such as a limit. */
public sealed interface Term {

    /** How a reader names it. */
    String text();

    /**
     * A thing of the graph.
     *
     * @param id the slug of its canonical name, such as {@code amazon-s3}
     * @param text its canonical name, such as {@code Amazon S3}
     */
    record Thing(String id, String text) implements Term {}

    /**
     * A short text that is no thing: a limit, a capability, a use.
     *
     * @param text the words, close to those of the note
     */
    record Literal(String text) implements Term {}
}
