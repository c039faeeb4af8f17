package dev.studygraph.server.query;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A part of what was searched for.
 *
 * @param total how many of the kinds that were asked for were found in all
 * @param kinds how many were found of each kind, whatever kinds were asked for
 */
public record SearchResult(List<SearchHit> items, long total, List<KindCount> kinds) {

    /** Nothing was found. */
    static final SearchResult NOTHING = new SearchResult(List.of(), 0, List.of());

    public SearchResult {
        items = List.copyOf(items);
        kinds = List.copyOf(kinds);
    }

    static SearchResult of(Record row) {
        return new SearchResult(
                row.get("items").asList(SearchHit::of),
                row.get("total").asLong(),
                counts(row.get("kinds").asList(Value::asString)));
    }

    private static List<KindCount> counts(List<String> kinds) {
        return kinds.stream().collect(groupingBy(kind -> kind, TreeMap::new, counting())).entrySet().stream()
                .map(kind -> new KindCount(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparingLong(KindCount::count).reversed())
                .toList();
    }
}
