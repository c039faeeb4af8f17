package dev.studygraph.server.query;

import dev.studygraph.name.NameKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds things by a name: their own, another one, the start of one, or one that is spelled almost like it. */
public final class SearchQueries {

    /** Of more things than this nobody finds the one that is meant in a list; one more word finds it. */
    private static final int MOST = 100;

    private static final int SUGGESTIONS = 5;

    // The best name of each thing tells how it was found: the name itself before a part of it, a short one before a
    // long. Names that have the words somewhere stand last, and are left where the others are enough: each name that is
    // looked at lies elsewhere in a large database.
    private static final String FOUND = """
            CALL () {
              MATCH (name:Name) WHERE name.key = $key
              RETURN name, 0 AS rank
              UNION
              MATCH (name:Name) WHERE name.key STARTS WITH $key
              RETURN name, 1 AS rank ORDER BY name.key LIMIT $most
            }
            WITH collect({name: name, rank: rank}) AS begun
            CALL (begun) {
              UNWIND begun AS one
              RETURN one.name AS name, one.rank AS rank
              UNION ALL
              WITH begun WHERE size(begun) < $most
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
            WITH thing, best.match AS match
            ORDER BY best.rank, match IS NOT NULL, thing.statements DESC, thing.id
            """;

    private static final String SIMILAR = """
            CALL db.index.fulltext.queryNodes('names', $words, {limit: 50}) YIELD node AS name, score
            MATCH (name)-[:NAMES]->(thing:Entity)
            WITH thing, max(score) AS score
            WITH thing, 'spelling' AS match
            ORDER BY score DESC, thing.statements DESC, thing.id
            LIMIT 20
            """;

    // Of all that is found only what is shown leaves the database whole.
    private static final String PART = """
            WITH collect({thing: thing, match: match, kind: thing.kind}) AS found
            WITH [hit IN found | hit.kind] AS kinds, [hit IN found WHERE $kinds = [] OR hit.kind IN $kinds] AS wanted
            RETURN kinds, size(wanted) AS total, wanted[$offset..$offset + $limit] AS items
            """;

    private final GraphReader graph;

    public SearchQueries(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * A part of the things that a learner may mean by a text, the likeliest first; similar spellings only where nothing
     * fits.
     *
     * @param kinds of which kinds; none given means all
     */
    public SearchResult find(String text, List<String> kinds, Paging part) {
        String key = NameKey.of(text);
        if (key.isEmpty()) {
            return SearchResult.NOTHING;
        }
        Map<String, Object> wanted =
                Map.of("key", key, "most", MOST, "kinds", kinds, "offset", part.offset(), "limit", part.limit());
        SearchResult found = part(FOUND, words(key, word -> word + "*", " AND "), wanted);
        return found.kinds().isEmpty() ? part(SIMILAR, similar(key, " AND "), wanted) : found;
    }

    /** A few things whose names look like this one. */
    public List<EntityRef> suggest(String text) {
        String key = NameKey.of(text);
        if (key.isEmpty()) {
            return List.of();
        }
        Map<String, Object> few = Map.of("kinds", List.of(), "offset", 0, "limit", SUGGESTIONS);
        SearchResult similar = part(SIMILAR, similar(key, " AND "), few);
        SearchResult all = similar.items().isEmpty() ? part(SIMILAR, similar(key, " OR "), few) : similar;
        return all.items().stream()
                .map(hit -> new EntityRef(hit.id(), hit.name(), hit.kind()))
                .toList();
    }

    private SearchResult part(String query, String words, Map<String, Object> wanted) {
        Map<String, Object> parameters = new HashMap<>(wanted);
        parameters.put("words", words);
        return graph.find(query + PART, parameters, SearchResult::of).orElse(SearchResult.NOTHING);
    }

    private static String similar(String key, String operator) {
        return words(key, SearchQueries::fuzzy, operator);
    }

    /** A short word has hardly a letter to spare: {@code s3} must not find {@code ec2}. */
    private static String fuzzy(String word) {
        return word.length() < 4 ? word : word + (word.length() < 6 ? "~1" : "~2");
    }

    /** A key as a query of the full-text index; all that is special in it and may stand in a key is the plus. */
    private static String words(String key, UnaryOperator<String> form, String operator) {
        return Arrays.stream(key.split(" ", -1))
                .distinct()
                .limit(NameQueries.MOST_WORDS)
                .map(word -> form.apply(word.replace("+", "\\+")))
                .collect(Collectors.joining(operator));
    }
}
