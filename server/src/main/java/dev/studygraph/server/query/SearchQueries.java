package dev.studygraph.server.query;

import dev.studygraph.link.NameKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds things by a name: their own, another one, the start of one, or one that is spelled almost like it. */
public final class SearchQueries {

    /** Of more things than this nobody finds the one that is meant in a list; one more word finds it. */
    private static final int MOST = 250;

    private static final int SUGGESTIONS = 5;

    // The best name of each thing tells how it was found: the name itself before a part of it, a short one before a
    // long.
    private static final String FOUND = """
            CALL () {
              MATCH (name:Name) WHERE name.key = $key
              RETURN name, 0 AS rank
              UNION
              MATCH (name:Name) WHERE name.key STARTS WITH $key
              RETURN name, 1 AS rank ORDER BY name.key LIMIT $most
              UNION
              CALL db.index.fulltext.queryNodes('names', $words, {limit: $most}) YIELD node
              RETURN node AS name, 2 AS rank
            }
            WITH name, rank, CASE
              WHEN name.how = 'name' THEN null
              WHEN name.how = 'typo' THEN 'spelling'
              WHEN name.how = 'exact' THEN 'alias: ' + name.text
              ELSE name.how + ': ' + name.text END AS match
            MATCH (name)-[:NAMES]->(thing:Entity)
            ORDER BY rank, match IS NOT NULL, size(name.key), name.key
            WITH thing, head(collect({rank: rank, match: match})) AS best
            RETURN thing, best.match AS match, thing.flows AS flows
            ORDER BY best.rank, best.match IS NOT NULL, thing.statements DESC, thing.id
            """;

    private static final String SIMILAR = """
            CALL db.index.fulltext.queryNodes('names', $words, {limit: 50}) YIELD node AS name, score
            MATCH (name)-[:NAMES]->(thing:Entity)
            WITH thing, max(score) AS score
            RETURN thing, 'spelling' AS match, thing.flows AS flows
            ORDER BY score DESC, thing.statements DESC, thing.id
            LIMIT 20
            """;

    private final GraphReader graph;

    public SearchQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** The things that a learner may mean by a text, the likeliest first; similar spellings only where nothing fits. */
    public List<SearchHit> find(String text) {
        String key = NameKey.of(text);
        if (key.isEmpty()) {
            return List.of();
        }
        List<SearchHit> found = graph.list(
                FOUND,
                Map.of("key", key, "words", words(key, word -> word + "*", " AND "), "most", MOST),
                SearchHit::of);
        return found.isEmpty() ? similar(key, " AND ") : found;
    }

    /** A few things whose names look like this one. */
    public List<EntityRef> suggest(String text) {
        String key = NameKey.of(text);
        if (key.isEmpty()) {
            return List.of();
        }
        List<SearchHit> similar = similar(key, " AND ");
        return (similar.isEmpty() ? similar(key, " OR ") : similar)
                .stream()
                        .limit(SUGGESTIONS)
                        .map(hit -> new EntityRef(hit.id(), hit.name(), hit.kind()))
                        .toList();
    }

    private List<SearchHit> similar(String key, String operator) {
        return graph.list(SIMILAR, Map.of("words", words(key, SearchQueries::fuzzy, operator)), SearchHit::of);
    }

    /** A short word has hardly a letter to spare: {@code s3} must not find {@code ec2}. */
    private static String fuzzy(String word) {
        return word.length() < 4 ? word : word + (word.length() < 6 ? "~1" : "~2");
    }

    /** A key as a query of the full-text index; all that is special in it and may stand in a key is the plus. */
    private static String words(String key, UnaryOperator<String> form, String operator) {
        return Arrays.stream(key.split(" ", -1))
                .map(word -> form.apply(word.replace("+", "\\+")))
                .collect(Collectors.joining(operator));
    }
}
