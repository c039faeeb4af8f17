package dev.studygraph.graph;

/**
 * A graph that is to be loaded, whether it lies in memory or is made while it is walked. Walking it twice gives the same.
 *
 * <p>Every edge has both its ends among the nodes.
 */
public interface GraphContent {

    /** Names this graph among all others: the same content has the same version. */
    String version();

    /** How many nodes and edges there are. */
    Size size();

    /** All nodes. */
    Iterable<Node> nodes();

    /** All edges. */
    Iterable<Edge> edges();

    /** How many nodes and edges a graph has. */
    record Size(int nodes, int edges) {

        /** Nodes and edges together. */
        public int rows() {
            return Math.addExact(nodes, edges);
        }
    }
}
