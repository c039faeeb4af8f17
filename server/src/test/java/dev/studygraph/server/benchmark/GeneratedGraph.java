package dev.studygraph.server.benchmark;

import dev.studygraph.graph.Edge;
import dev.studygraph.graph.GraphContent;
import dev.studygraph.graph.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A graph that nobody wrote notes for, the same for the same size. It is made row by row while it is loaded, and is like
 * one of notes: with statements for all that it says, names, features, formats, limits, tips and topics.
 */
final class GeneratedGraph implements GraphContent {

    /** Changes when the same size gives another graph. */
    private static final String FORM = "2";

    private static final long SEED = 21;

    private final int things;
    private final int flows;
    private @Nullable Rows rows;

    /** A graph of so many things and flows; there are more than twice as many flows as things. */
    GeneratedGraph(int things, int flows) {
        this.things = things;
        this.flows = flows;
    }

    @Override
    public String version() {
        String content = "%s %d %d".formatted(FORM, things, flows);
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    @Override
    public Size size() {
        return new Size(rows().nodes.count(), rows().edges.count(flows));
    }

    @Override
    public Iterable<Node> nodes() {
        return () -> rows().nodes.stream().iterator();
    }

    @Override
    public Iterable<Edge> edges() {
        return () -> rows().edges.stream().iterator();
    }

    /** Questions for ways between things that are picked with equal chance. */
    List<String> questions(int count) {
        Random picks = new Random(SEED);
        return IntStream.range(0, count)
                .mapToObj(i -> "How do I get " + anyName(picks) + " into " + anyName(picks))
                .toList();
    }

    private String anyName(Random picks) {
        return GeneratedNames.of(picks.nextInt(things));
    }

    /** What all rows are made from, which takes its memory: it is made where it is needed. */
    private Rows rows() {
        Rows made = rows;
        if (made == null) {
            made = Rows.of(things, flows);
            rows = made;
        }
        return made;
    }

    /** Makes nodes and edges. */
    private record Rows(GeneratedNodes nodes, GeneratedEdges edges) {

        static Rows of(int count, int flows) {
            GeneratedThings things = new GeneratedThings(count);
            long[] between = GeneratedFlows.between(count, flows);
            GeneratedNotes notes = new GeneratedNotes(count, between);
            GeneratedNodes nodes = new GeneratedNodes(things, notes, between);
            return new Rows(nodes, new GeneratedEdges(things, notes, nodes));
        }
    }
}
