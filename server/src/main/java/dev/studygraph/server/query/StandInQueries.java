package dev.studygraph.server.query;

import dev.studygraph.fact.Predicate;
import dev.studygraph.server.query.Walk.Place;
import dev.studygraph.server.query.Walk.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Asks from where else a walk can start, or where else it can end, as the ends of a question have no flow there. */
public final class StandInQueries {

    /** Of more stand-ins than this nobody could tell the best. */
    private static final int MOST = 1000;

    /** Between wholes and their parts. */
    public static final List<Predicate> STATED = List.of(Predicate.HAS_FEATURE, Predicate.PART_OF);

    /** Between categories and their members, and services and their uses, too. */
    public static final List<Predicate> INFERRED =
            List.of(Predicate.HAS_FEATURE, Predicate.PART_OF, Predicate.IS_A, Predicate.SUITED_FOR);

    /** A part hands on what starts in it; what holds for a category holds for its members; a service takes in its use. */
    private static final String STARTS = standIn("""
            CASE type(step)
              WHEN 'IS_A' THEN startNode(step) = end AND EXISTS { (other)-[:FLOWS_TO]->() }
              WHEN 'SUITED_FOR' THEN startNode(step) = other AND NOT end:Service
              ELSE end:Feature AND (startNode(step) = end) = (type(step) = 'PART_OF')
                AND NOT EXISTS { (other)<-[:PART_OF {confidence: 'sure'}]-(:Service) } AND NOT EXISTS { (end)-[:HANDS_ON]->(other) }
            END""", "end");

    private static final String GOALS = standIn("""
            CASE type(step)
              WHEN 'IS_A' THEN startNode(step) = end AND EXISTS { (other)<-[:FLOWS_TO]-() }
              WHEN 'SUITED_FOR' THEN false
              ELSE end:Feature AND (startNode(step) = end) = (type(step) = 'PART_OF')
                AND NOT EXISTS { (other)-[:HANDS_ON]->(end) }
            END""", "other");

    private final GraphReader graph;

    public StandInQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** What may hold data that start at these things, by these of the relations above. */
    public List<StandIn> starts(Collection<String> ids, List<Predicate> relations, Collection<String> avoid) {
        return ask(STARTS, ids, relations, avoid);
    }

    /** What data may get into if they are to end at these things, by these of the relations above. */
    public List<StandIn> goals(Collection<String> ids, List<Predicate> relations, Collection<String> avoid) {
        return ask(GOALS, ids, relations, avoid);
    }

    private List<StandIn> ask(
            String query, Collection<String> ids, List<Predicate> relations, Collection<String> avoid) {
        return graph.list(
                query,
                Map.of(
                        "ids", List.copyOf(ids),
                        "relations", relations.stream().map(Enum::name).toList(),
                        "avoid", List.copyOf(avoid)),
                StandIn::of);
    }

    private static String standIn(String condition, String first) {
        return """
                MATCH (end:Entity)-[step:HAS_FEATURE|PART_OF|IS_A|SUITED_FOR]-(other:Entity)
                WHERE end.id IN $ids AND type(step) IN $relations AND step.confidence = 'sure' AND NOT other.id IN $avoid AND %s
                RETURN %s AS own, %s AS place,
                       {type: type(step), forward: startNode(step) = %s, relation: type(step), support: step.support,
                         statements: step.statements} AS taken
                ORDER BY own.id, place.id, taken.type
                LIMIT %d
                """.formatted(condition, Place.MAP.formatted("end"), Place.MAP.formatted("other"), first, MOST);
    }

    /**
     * What stands in for an end of a way when the graph is walked.
     *
     * @param end the end
     * @param place what stands in for it
     * @param step the step from the one to the other, in the direction of the way
     */
    public record StandIn(Place end, Place place, Step step) {

        static StandIn of(Record row) {
            return new StandIn(Place.of(row.get("own")), Place.of(row.get("place")), Step.of(row.get("taken")));
        }
    }
}
