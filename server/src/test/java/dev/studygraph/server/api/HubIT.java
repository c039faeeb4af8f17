package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.GraphContent;
import dev.studygraph.graph.Label;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.Node.Ref;
import dev.studygraph.server.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A thing that has so many relations that nobody looks through all of them. */
class HubIT extends OverGraph {

    private static final int SPOKES = 1_200;

    HubIT() {
        super(new Star());
    }

    @Test
    void itsNeighboursComeBestSupportedFirstAndEachOnce() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        JsonNode page;
        do {
            page = api.json("/api/entities/hub/neighbours?limit=200&cursor=" + cursor);
            List<String> ids = Api.each(page.get("nodes"), "id");
            seen.addAll(ids);
            assertThat(page.get("edges")).hasSize(ids.size());
            cursor = page.get("cursor").asText("");
        } while (!page.get("cursor").isNull());

        assertThat(page.get("total").asInt()).isEqualTo(SPOKES);
        assertThat(seen).doesNotHaveDuplicates().hasSize(SPOKES);
        assertThat(seen.subList(0, 3)).containsExactly("spoke-1199", "spoke-1198", "spoke-1197");
    }

    @Test
    void itsNeighboursAreCountedByRelation() {
        JsonNode page = api.json("/api/entities/hub/neighbours?relation=READS_FROM&direction=in");

        assertThat(page.get("total").asInt()).isEqualTo(SPOKES / 2);
        assertThat(Api.each(page.get("nodes"), "id"))
                .startsWith("spoke-1199", "spoke-1197")
                .hasSize(30);
        assertThat(Api.each(page.get("counts"), "relation")).containsExactly("READS_FROM", "WRITES_TO");
        assertThat(Api.each(page.get("counts"), "direction")).containsExactly("in", "out");
        assertThat(Api.each(page.get("counts"), "count")).containsExactly("600", "600");
    }

    @Test
    void itsDetailsTellHowManyFactsThereAreAndListTheBest() {
        JsonNode relation = api.json("/api/entities/hub").get("relations").get(0);

        assertThat(relation.get("relation").asText()).isEqualTo("WRITES_TO");
        assertThat(relation.get("total").asInt()).isEqualTo(SPOKES / 2);
        assertThat(relation.get("items")).hasSize(100);
        assertThat(relation.get("items").get(0).get("id").asText()).isEqualTo("spoke-1198");
        assertThat(relation.get("items")
                        .get(0)
                        .get("evidence")
                        .get(0)
                        .get("line")
                        .asInt())
                .isEqualTo(1198);
    }

    @Test
    void itIsDrawnWithTheThingsAroundIt() {
        JsonNode drawing = api.json("/api/graph?limit=3");

        assertThat(Api.each(drawing.get("nodes"), "id")).containsExactly("hub", "spoke-1199", "spoke-1198");
        assertThat(Api.each(drawing.get("edges"), "id"))
                .containsExactly("hub|WRITES_TO|spoke-1198", "spoke-1199|READS_FROM|hub");
        assertThat(drawing.get("total").get("edges").asInt()).isEqualTo(SPOKES);
    }

    /** A hub that writes to every other spoke, while the rest read from it; the later ones in more sentences. */
    private static final class Star implements GraphContent {

        private static final Ref HUB = new Ref(Label.Entity, "hub");

        @Override
        public String version() {
            return "star of " + SPOKES;
        }

        @Override
        public Size size() {
            return new Size(1 + 2 * SPOKES, SPOKES);
        }

        @Override
        public Iterable<Node> nodes() {
            return () -> made().iterator();
        }

        @Override
        public Iterable<Edge> edges() {
            return () -> IntStream.range(0, SPOKES).mapToObj(Star::edge).iterator();
        }

        private static Stream<Node> made() {
            Stream<Node> things = Stream.concat(
                    Stream.of(GeneratedThing.of(HUB, HUB.id(), SPOKES)),
                    IntStream.range(0, SPOKES).mapToObj(i -> GeneratedThing.of(spoke(i), spoke(i).id(), i)));
            Stream<Node> statements = IntStream.range(0, SPOKES)
                    .mapToObj(i -> new Node(
                            new Ref(Label.Statement, "a.md:" + i),
                            null,
                            new TreeMap<>(
                                    Map.of("note", "a.md", "line", i, "endLine", i, "text", "Said.", "heading", ""))));
            return Stream.concat(things, statements);
        }

        private static Edge edge(int i) {
            TreeMap<String, Object> properties =
                    new TreeMap<>(Map.of("statements", List.of("a.md:" + i), "support", (long) i));
            return i % 2 == 0
                    ? new Edge("WRITES_TO", HUB, spoke(i), properties)
                    : new Edge("READS_FROM", spoke(i), HUB, properties);
        }

        private static Ref spoke(int i) {
            return new Ref(Label.Entity, "spoke-" + i);
        }
    }
}
