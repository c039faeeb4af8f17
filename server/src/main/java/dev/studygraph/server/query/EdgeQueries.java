package dev.studygraph.server.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what the notes say of two things together. */
public final class EdgeQueries {

    private static final String ENDS = """
            MATCH (from:Entity {id: $from})
            MATCH (to:Entity {id: $to})
            RETURN from, to
            """;

    private static final String RELATIONS = """
            MATCH (from:Entity {id: $from})
            MATCH (to:Entity {id: $to})
            MATCH (from)-[edge:%s]-(to)
            RETURN edge, coalesce(edge.relation, type(edge)) AS relation, type(edge) = 'DENIED' AS denied,
              startNode(edge) = from AS forward, %s AS evidence
            ORDER BY denied, edge.support DESC, relation, forward DESC
            """.formatted(Relations.STATED_OR_DENIED, Places.EVIDENCE);

    private final GraphReader graph;

    public EdgeQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** All relations between two things, empty where one of them is not known. */
    public Optional<Between> between(String from, String to) {
        Map<String, Object> parameters = Map.of("from", from, "to", to);
        List<Between.Relation> relations = graph.list(RELATIONS, parameters, Between.Relation::of);
        return graph.find(
                ENDS,
                parameters,
                row -> new Between(EntityRef.of(row.get("from")), EntityRef.of(row.get("to")), relations));
    }
}
