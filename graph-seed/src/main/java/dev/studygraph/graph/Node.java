package dev.studygraph.graph;

import dev.studygraph.catalogue.Kind;
import java.util.Collections;
import java.util.Comparator;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A node of the graph.
 *
 * @param ref what it is and which one
 * @param kind the second label of an entity, absent for all else
 * @param properties what is known of it, its key included; text, a number or a list of these each
 */
public record Node(Ref ref, @Nullable Kind kind, SequencedMap<String, Object> properties) implements Comparable<Node> {

    private static final Comparator<Node> BY_REF = Comparator.comparing(Node::ref);

    public Node {
        SequencedMap<String, Object> all = new TreeMap<>(properties);
        all.put(ref.label().key(), ref.id());
        properties = Collections.unmodifiableSequencedMap(all);
    }

    @Override
    public int compareTo(Node other) {
        return BY_REF.compare(this, other);
    }

    /**
     * Names one node of the graph.
     *
     * @param label what it is
     * @param id the value of its key
     */
    public record Ref(Label label, String id) implements Comparable<Ref> {

        private static final Comparator<Ref> BY_LABEL =
                Comparator.comparing(Ref::label).thenComparing(Ref::id);

        @Override
        public int compareTo(Ref other) {
            return BY_LABEL.compare(this, other);
        }
    }
}
