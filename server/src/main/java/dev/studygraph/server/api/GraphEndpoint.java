package dev.studygraph.server.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.studygraph.server.layout.HomePlaces;
import dev.studygraph.server.layout.Place;
import dev.studygraph.server.layout.Tie;
import dev.studygraph.server.query.Edge;
import dev.studygraph.server.query.GraphQueries;
import dev.studygraph.server.query.GraphQueries.Drawing;
import dev.studygraph.server.query.Node;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code GET /api/graph}: nodes and edges to draw, and where. */
public final class GraphEndpoint {

    private static final int USUAL_LIMIT = 500;
    private static final int MOST = 5000;

    /** How far apart a thing and its part stand, and how far apart things between which data move, in pixels. */
    private static final double NEAR = 80;

    private static final double APART = 130;

    private final GraphQueries graph;

    public GraphEndpoint(GraphQueries graph) {
        this.graph = graph;
    }

    /** The whole graph, or what is of some kinds and relations. */
    public void draw(Context ctx) {
        Drawing drawing =
                graph.draw(Parameters.kinds(ctx), Parameters.relations(ctx), Parameters.limit(ctx, USUAL_LIMIT, MOST));
        ctx.json(new PlacedDrawing(drawing, places(drawing.nodes(), drawing.edges())));
    }

    private static List<Place> places(List<Node> nodes, List<Edge> edges) {
        Map<String, Integer> index = new HashMap<>();
        nodes.forEach(node -> index.put(node.id(), index.size()));
        List<Tie> ties = edges.stream().map(edge -> tie(edge, index)).toList();
        return HomePlaces.of(nodes.size(), ties);
    }

    private static Tie tie(Edge edge, Map<String, Integer> index) {
        return new Tie(
                requireNonNull(index.get(edge.from())),
                requireNonNull(index.get(edge.to())),
                edge.flow().equals("none") ? NEAR : APART);
    }

    /**
     * Nodes and edges to draw, and where.
     *
     * @param places of the nodes, in their order
     */
    private record PlacedDrawing(@JsonUnwrapped Drawing drawing, List<Place> places) {}
}
