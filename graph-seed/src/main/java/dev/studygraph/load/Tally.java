package dev.studygraph.load;

import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Label;
import dev.studygraph.graph.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts things by kind and the relations between things, so that nobody has to count them in a large graph. */
final class Tally {

    private final SortedMap<String, Long> kinds = new TreeMap<>();
    private final SortedMap<String, Long> relations = new TreeMap<>();

    void count(Node node) {
        if (node.kind() != null) {
            kinds.merge(node.kind().name(), 1L, Long::sum);
        }
    }

    void count(Edge edge) {
        if (edge.from().label() == Label.Entity && edge.to().label() == Label.Entity) {
            relations.merge(edge.type(), 1L, Long::sum);
        }
    }

    /** Some parameters with these counts. */
    Map<String, Object> with(Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("kinds", List.copyOf(kinds.keySet()));
        all.put("kindCounts", List.copyOf(kinds.values()));
        all.put("relations", List.copyOf(relations.keySet()));
        all.put("relationCounts", List.copyOf(relations.values()));
        return all;
    }
}
