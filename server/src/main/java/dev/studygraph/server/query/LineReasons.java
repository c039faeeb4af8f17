package dev.studygraph.server.query;

import dev.studygraph.fact.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.Record;

/** Why lines of a note state nothing, in words. */
final class LineReasons {

    private final Set<Integer> code;
    private final NavigableMap<Integer, List<Place>> placesByLine = new TreeMap<>();

    /** For a note of which these lines are code. */
    LineReasons(Set<Integer> code) {
        this.code = code;
    }

    void add(Place place) {
        placesByLine.computeIfAbsent(place.line, line -> new ArrayList<>()).add(place);
    }

    /** The reasons of the sentences that begin on a line, or why none does; a blank line has none. */
    List<String> of(int line, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<Place> here = placesByLine.get(line);
        return here == null
                ? List.of(silent(line))
                : here.stream()
                        .map(Place::reason)
                        .filter(reason -> !reason.isEmpty())
                        .distinct()
                        .map(reason -> Silence.valueOf(reason).words())
                        .toList();
    }

    private String silent(int line) {
        if (code.contains(line)) {
            return Silence.CODE.words();
        }
        var before = placesByLine.lowerEntry(line);
        boolean goesOn = before != null && before.getValue().stream().anyMatch(place -> place.endLine >= line);
        return goesOn ? "Goes on from line " + before.getKey() + "." : Silence.MARKUP.words();
    }

    /**
     * Where a sentence stands, and why it states nothing.
     *
     * @param reason the name of the reason, empty where it states something
     */
    record Place(int line, int endLine, String reason) {

        static Place of(Record row) {
            return new Place(
                    row.get("line").asInt(),
                    row.get("endLine").asInt(),
                    row.get("reason").asString(""));
        }
    }
}
