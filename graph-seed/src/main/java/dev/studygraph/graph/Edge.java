package dev.studygraph.graph;

import dev.studygraph.fact.Predicate;
import dev.studygraph.graph.Node.Ref;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An edge of the graph: there is at most one of a type between two nodes, save that each relation is denied apart.
 *
 * @param type the name of a {@link Predicate}, or one of the types below
 * @param properties what is known of it; text, a number, a truth value or a list of texts each
 */
public record Edge(String type, Ref from, Ref to, SequencedMap<String, Object> properties) implements Comparable<Edge> {

    /** From a note or section to what stands in it. */
    public static final String CONTAINS = "CONTAINS";
    /** From a statement to the things that it names. */
    public static final String MENTIONS = "MENTIONS";
    /** From a tip or question to the things that it is about. */
    public static final String ABOUT = "ABOUT";
    /** From a topic to the part of the outline that holds it. */
    public static final String PART_OF_DOMAIN = "PART_OF_DOMAIN";
    /** From a topic to the things that belong to it. */
    public static final String COVERS = "COVERS";
    /** From a name to the things that go by it. */
    public static final String NAMES = "NAMES";
    /** From subject to object of what a note denies; the property {@value #RELATION} says what. */
    public static final String DENIED = "DENIED";
    /** From where data is to where it moves, derived from what the notes say. */
    public static final String FLOWS_TO = "FLOWS_TO";
    /** From a thing to a part of it, or back, where data go on there, derived from what the notes say. */
    public static final String HANDS_ON = "HANDS_ON";

    /**
     * From a thing with very many relations to the other ends of the best supported of them, so that nobody has to look
     * through all. It is made by the load; {@value #RELATION}, {@code denied}, {@code out} (said of the thing itself),
     * {@code support}, {@code statements}, {@value #CONFIDENCE} and {@value #CARRIES} are those of the relation.
     */
    public static final String BEST = "BEST";

    /** The property that tells how sure a relation is: "sure" or "likely". */
    public static final String CONFIDENCE = "confidence";
    /** The property that tells what moves along a relation, where the notes say so. */
    public static final String CARRIES = "carries";
    /** The property that names the predicate of an edge whose type does not. */
    public static final String RELATION = "relation";
    /** The property that tells whether a predicate is said of the start of a derived edge, and not of its end. */
    public static final String FORWARD = "forward";

    private static final Comparator<Edge> ORDER = Comparator.comparing(Edge::type)
            .thenComparing(Edge::from)
            .thenComparing(Edge::to)
            .thenComparing(Edge::relation);

    public Edge {
        properties = Collections.unmodifiableSequencedMap(new TreeMap<>(properties));
    }

    /** An edge that says nothing but that it is there. */
    static Edge plain(String type, Ref from, Ref to) {
        return new Edge(type, from, to, new TreeMap<>());
    }

    /** All types that an edge can have. */
    public static List<String> types() {
        return Stream.concat(
                        Stream.of(
                                CONTAINS,
                                MENTIONS,
                                ABOUT,
                                PART_OF_DOMAIN,
                                COVERS,
                                NAMES,
                                DENIED,
                                FLOWS_TO,
                                HANDS_ON,
                                BEST),
                        Stream.of(Predicate.values()).map(Predicate::name))
                .toList();
    }

    @Override
    public int compareTo(Edge other) {
        return ORDER.compare(this, other);
    }

    private String relation() {
        return (String) properties.getOrDefault(RELATION, "");
    }
}
