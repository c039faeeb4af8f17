package dev.studygraph.load;

/**
 * What a load came to.
 *
 * @param version the version of the graph that is in the database now
 * @param unchanged whether it was there before, so that nothing was written
 * @param nodes how many nodes the graph has
 * @param edges how many edges it has
 */
public record LoadReport(String version, boolean unchanged, int nodes, int edges) {}
