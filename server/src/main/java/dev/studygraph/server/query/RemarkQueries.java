package dev.studygraph.server.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Asks what a learner should surely know of things that stand together on a route. */
public final class RemarkQueries {

    private static final int MOST = 10;

    private static final String REMARKS = """
            MATCH (thing:Entity) WHERE thing.id IN $ids
            RETURN thing,
              COLLECT { MATCH (tip:ExamTip)-[:ABOUT]->(thing)
                        WITH tip, COUNT { (tip)-[:ABOUT]->(other:Entity) WHERE other.id IN $ids } AS together
                        RETURN %1$s
                        ORDER BY together DESC, tip.kind <> 'explicit', tip.note, tip.line, tip.id LIMIT $most
              } AS tips,
              COLLECT { MATCH (thing)-[edge:HAS_LIMIT {confidence: 'sure'}]->(other:Entity|Literal)
                        RETURN %2$s ORDER BY edge.support DESC, coalesce(other.name, other.text) LIMIT $most
              } AS limits,
              COLLECT { MATCH (thing)-[edge:ALTERNATIVE_TO {confidence: 'sure'}]-(other:Entity)
                        RETURN %2$s ORDER BY edge.support DESC, other.name LIMIT $most
              } AS confusions
            ORDER BY thing.id
            """.formatted(Tip.MAP, """
            {relation: type(edge), out: startNode(edge) = thing, other: other, support: edge.support, evidence: %s}
            """.formatted(Places.EVIDENCE));

    private final GraphReader graph;

    public RemarkQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** What the notes remark on each of these things, a few remarks of each sort. */
    public List<Remarks> on(Collection<String> ids) {
        return graph.list(REMARKS, Map.of("ids", List.copyOf(ids), "most", MOST), Remarks::of);
    }
}
