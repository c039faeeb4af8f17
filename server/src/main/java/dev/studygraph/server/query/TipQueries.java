package dev.studygraph.server.query;

import java.util.List;
import java.util.Map;

/** Asks for exam tips. */
public final class TipQueries {

    private static final String ALL = """
            MATCH (tip:ExamTip)
            WHERE tip.note >= '' AND ALL(word IN $words WHERE toLower(tip.text) CONTAINS word)
            """;

    private static final String ABOUT = """
            MATCH (thing:Entity)<-[:ABOUT]-(tip:ExamTip)
            WHERE thing.id IN $about AND ALL(word IN $words WHERE toLower(tip.text) CONTAINS word)
            WITH DISTINCT tip
            """;

    private static final String TIPS = """
            RETURN %s AS tip
            ORDER BY tip.note, tip.line, tip.id
            SKIP $offset LIMIT $limit
            """.formatted(Tip.MAP);

    private static final String TOTAL = "RETURN count(*) AS total";

    private final GraphReader graph;

    public TipQueries(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * The tips about any of these things that have all of these words, in the order of the notes.
     *
     * @param about ids of things; none given means tips about anything
     * @param words in lower case
     */
    public Slice<Tip> find(List<String> about, List<String> words, Paging part) {
        Map<String, Object> parameters =
                Map.of("about", about, "words", words, "offset", part.offset(), "limit", part.limit());
        String matching = about.isEmpty() ? ALL : ABOUT;
        return new Slice<>(
                graph.list(matching + TIPS, parameters, row -> Tip.of(row.get("tip"))),
                graph.find(matching + TOTAL, parameters, row -> row.get("total").asLong())
                        .orElse(0L));
    }
}
