package dev.studygraph.graph;

import dev.studygraph.extract.Findings;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The whole graph in memory, in an order that depends on nothing but what is in it.
 *
 * @param version the SHA-256 of the nodes and edges: the same graph has the same version, everywhere
 */
public record StudyGraph(String version, List<Node> nodes, List<Edge> edges) implements GraphContent {

    /** Counts up when what stands in the database changes its form; graphs of another schema are written anew. */
    public static final int SCHEMA = 5;

    /** Checks that every edge has both its ends. */
    public StudyGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        Set<Node.Ref> known = new HashSet<>();
        nodes.forEach(node -> known.add(node.ref()));
        for (Edge edge : edges) {
            if (!known.contains(edge.from()) || !known.contains(edge.to())) {
                throw new IllegalArgumentException(
                        "No node at an end of " + edge.type() + " from " + edge.from() + " to " + edge.to());
            }
        }
    }

    /** The graph of what was found in notes. */
    public static StudyGraph of(Findings findings) {
        return new Assembly(findings).graph();
    }

    @Override
    public Size size() {
        return new Size(nodes.size(), edges.size());
    }

    static StudyGraph of(Collection<Node> nodes, Collection<Edge> edges) {
        List<Node> orderedNodes = nodes.stream().sorted().toList();
        List<Edge> orderedEdges = edges.stream().sorted().toList();
        return new StudyGraph(Digest.of(List.of(SCHEMA, orderedNodes, orderedEdges)), orderedNodes, orderedEdges);
    }
}
