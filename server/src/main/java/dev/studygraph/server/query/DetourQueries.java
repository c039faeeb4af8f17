package dev.studygraph.server.query;

import dev.studygraph.server.query.Walk.Place;
import dev.studygraph.server.query.Walk.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;

/** Asks for ways that are one step longer than a walk: a thing more between two of its stops. */
final class DetourQueries {

    private static final String DETOURS = """
            UNWIND range(0, size($stops) - 2) AS index
            MATCH (from:Entity {id: $stops[index]})
            MATCH (to:Entity {id: $stops[index + 1]})
            CALL (from, to) {
              %s
              WITH inside AS stop, first, then WHERE NOT stop.id IN $stops AND NOT stop.id IN $avoid
              RETURN stop, first, then ORDER BY first.support + then.support DESC, stop.statements DESC, stop.id LIMIT 5
            }
            RETURN index, %s AS stop, [edge IN [first, then] | %s] AS steps
            ORDER BY index, stop.id
            """.formatted(InsideQueries.OVER_ONE, Place.MAP.formatted("stop"), Step.MAP);

    private final GraphReader graph;

    DetourQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** The detours of some walks, each once. */
    List<Walk> of(List<Walk> walks, Collection<String> avoid) {
        Set<Walk> detours = new HashSet<>();
        List<Walk> found = new ArrayList<>();
        for (Walk walk : walks) {
            List<String> stops =
                    walk.places().stream().map(place -> place.thing().id()).toList();
            graph.list(DETOURS, Map.of("stops", stops, "avoid", List.copyOf(avoid)), row -> detour(walk, row)).stream()
                    .filter(detours::add)
                    .forEach(found::add);
        }
        return found;
    }

    private static Walk detour(Walk walk, Record row) {
        int index = row.get("index").asInt();
        List<Place> places = new ArrayList<>(walk.places());
        places.add(index + 1, Place.of(row.get("stop")));
        List<Step> steps = new ArrayList<>(walk.steps());
        steps.remove(index);
        steps.addAll(index, row.get("steps").asList(Step::of));
        return new Walk(places, steps);
    }
}
