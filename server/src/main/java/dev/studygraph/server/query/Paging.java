package dev.studygraph.server.query;

/**
 * Which part of a long list is asked for.
 *
 * @param offset how many come before it
 * @param limit how many it has at most
 */
public record Paging(int offset, int limit) {}
