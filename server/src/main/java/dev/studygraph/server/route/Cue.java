package dev.studygraph.server.route;

/**
 * Words that tell which part the thing beside them plays.
 *
 * @param phrase the words
 * @param role the part
 * @param strength how surely: 4 rules something out, 3 leaves no doubt, 1 only decides between equals
 */
record Cue(Phrase phrase, Role role, int strength) {}
