package dev.studygraph.server.layout;

/**
 * That two things belong near each other; both are told by their index.
 *
 * @param length how far apart they would like to be, in pixels
 */
public record Tie(int one, int other, double length) {}
