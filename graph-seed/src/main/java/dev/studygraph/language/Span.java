package dev.studygraph.language;

/**
 * A part of a text that is one name.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {}
