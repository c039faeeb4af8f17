package dev.studygraph.server.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.catalogue.Slug;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.Node.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class GeneratedGraphTest {

    private static final int THINGS = 1_000;

    private final GeneratedGraph graph = new GeneratedGraph(THINGS, 5 * THINGS);

    @Test
    void itHasAsManyRowsAsItSays() {
        assertThat(nodes()).hasSize(graph.size().nodes());
        assertThat(edges()).hasSize(graph.size().edges());
    }

    @Test
    void everyNodeAndEdgeIsThereOnceAndHasItsEnds() {
        Set<Ref> known = new HashSet<>();
        assertThat(nodes()).allMatch(node -> known.add(node.ref()));

        Set<List<Object>> edges = new HashSet<>();
        assertThat(edges())
                .allMatch(edge -> known.contains(edge.from()) && known.contains(edge.to()))
                .allMatch(edge -> edges.add(List.of(edge.type(), edge.from(), edge.to())));
    }

    @Test
    void aHubHasATenthOfAllThingsAsNeighbours() {
        String hub = Slug.of(GeneratedNames.of(GeneratedFlows.hub(0, THINGS)));
        Set<Ref> neighbours = new HashSet<>();
        edges().stream()
                .filter(edge -> edge.type().equals(Edge.FLOWS_TO))
                .filter(edge -> edge.from().id().equals(hub) || edge.to().id().equals(hub))
                .forEach(edge -> neighbours.addAll(List.of(edge.from(), edge.to())));

        assertThat(neighbours).hasSizeGreaterThan(THINGS / 10);
    }

    @Test
    void namesAreUniqueAtAMillion() {
        assertThat(IntStream.range(0, 1_000_000)
                        .mapToObj(GeneratedNames::of)
                        .distinct()
                        .count())
                .isEqualTo(1_000_000);
    }

    @Test
    void theSameSizeIsTheSameGraph() {
        GeneratedGraph again = new GeneratedGraph(THINGS, 5 * THINGS);

        assertThat(again.version()).isEqualTo(graph.version());
        assertThat(again.edges()).containsExactlyElementsOf(graph.edges());
        assertThat(new GeneratedGraph(THINGS + 100, 5 * THINGS).version()).isNotEqualTo(graph.version());
    }

    private List<Node> nodes() {
        return StreamSupport.stream(graph.nodes().spliterator(), false).toList();
    }

    private List<Edge> edges() {
        return StreamSupport.stream(graph.edges().spliterator(), false).toList();
    }
}
