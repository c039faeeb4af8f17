package dev.studygraph.language;

/**
 * A phrase in its part.
 *
 * @param role its part
 * @param phrase the phrase
 * @param example whether it is an example of the phrase before it: "stores such as A"
 */
public record Argument(Role role, Phrase phrase, boolean example) {}
