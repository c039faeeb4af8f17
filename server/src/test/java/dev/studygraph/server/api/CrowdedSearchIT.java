package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.GraphContent;
import dev.studygraph.graph.Label;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.Node.Ref;
import dev.studygraph.server.Api;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More things with names that begin alike than anyone reads. */
class CrowdedSearchIT extends OverGraph {

    CrowdedSearchIT() {
        super(new Crowd());
    }

    @Test
    void aHundredAreFoundByWhatAllBeginWith() {
        JsonNode found = api.json("/api/entities?q=wheel&limit=200");

        assertThat(found.get("total").asInt()).isEqualTo(100);
        assertThat(Api.each(found.get("items"), "name")).allMatch(name -> name.startsWith("wheel "));
    }

    @Test
    void oneMoreWordFindsTheOneThatIsMeant() {
        assertThat(Api.each(api.json("/api/entities?q=wheel%20149").get("items"), "name"))
                .containsExactly("wheel 149");
    }

    @Test
    void aWordInTheMiddleIsFoundWhereFewBeginWithIt() {
        assertThat(Api.each(api.json("/api/entities?q=lone").get("items"), "name"))
                .containsExactly("lone rider", "a lone wheel");
    }

    private static final class Crowd implements GraphContent {

        private static final List<String> NAMES = Stream.concat(
                        Stream.of("a lone wheel", "lone rider"),
                        IntStream.range(0, 150).mapToObj(i -> "wheel " + i))
                .toList();

        @Override
        public String version() {
            return "crowd";
        }

        @Override
        public Size size() {
            return new Size(2 * NAMES.size(), NAMES.size());
        }

        @Override
        public Iterable<Node> nodes() {
            return () -> NAMES.stream()
                    .flatMap(name -> Stream.of(thing(name), name(name)))
                    .iterator();
        }

        @Override
        public Iterable<Edge> edges() {
            return () -> NAMES.stream()
                    .map(name ->
                            new Edge(Edge.NAMES, name(name).ref(), thing(name).ref(), new TreeMap<>()))
                    .iterator();
        }

        private static Node name(String name) {
            return new Node(
                    new Ref(Label.Name, "name/" + name),
                    null,
                    new TreeMap<>(Map.of("key", name, "text", name, "how", "name")));
        }

        private static Node thing(String name) {
            return GeneratedThing.of(new Ref(Label.Entity, name.replace(' ', '-')), name, 1);
        }
    }
}
