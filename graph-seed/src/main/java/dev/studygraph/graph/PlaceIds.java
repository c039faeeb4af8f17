package dev.studygraph.graph;

import dev.studygraph.fact.Evidence;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names places in the notes so that a reader can follow: {@code path:line}, then {@code path:line.2} on one line. */
final class PlaceIds {

    private static final Comparator<Evidence> ORDER = Comparator.<Evidence>naturalOrder()
            .thenComparingInt(Evidence::endLine)
            .thenComparing(Evidence::heading);

    private final SequencedMap<Evidence, String> ids = new TreeMap<>(ORDER);

    private PlaceIds() {}

    /** Ids for these places, each the same whatever order they come in. */
    static PlaceIds of(Stream<Evidence> places) {
        PlaceIds all = new PlaceIds();
        places.forEach(place -> all.ids.put(place, ""));
        Map<String, Integer> seen = new HashMap<>();
        all.ids.replaceAll((place, none) -> {
            String line = place.note() + ":" + place.line();
            int count = seen.merge(line, 1, Integer::sum);
            return count == 1 ? line : line + "." + count;
        });
        return all;
    }

    /** The id of one of the places. */
    String of(Evidence place) {
        return Objects.requireNonNull(ids.get(place));
    }

    /** The ids of some of the places, each once, in the order of the notes. */
    List<String> of(Collection<Evidence> some) {
        return ordered(some).stream().map(this::of).toList();
    }

    /** Some of the places, each once, in the order of the notes. */
    SortedSet<Evidence> ordered(Collection<Evidence> some) {
        SortedSet<Evidence> ordered = new TreeSet<>(ORDER);
        ordered.addAll(some);
        return ordered;
    }

    /** All places with their ids, in the order of the notes. */
    SequencedMap<Evidence, String> all() {
        return ids;
    }
}
