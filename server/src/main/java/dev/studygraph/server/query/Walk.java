package dev.studygraph.server.query;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A walk over the graph from one thing to another, as it was found.
 *
 * @param places the things that it passes, one more than steps
 * @param steps the relations that it takes
 */
public record Walk(List<Place> places, List<Step> steps) {

    public Walk {
        places = List.copyOf(places);
        steps = List.copyOf(steps);
    }

    static Walk of(Record row) {
        return new Walk(row.get("places").asList(Place::of), row.get("steps").asList(Step::of));
    }

    /** This walk with a step before it. */
    public Walk startingAt(Place place, Step step) {
        return new Walk(with(List.of(place), places), with(List.of(step), steps));
    }

    /** This walk with a step behind it. */
    public Walk endingAt(Place place, Step step) {
        return new Walk(with(places, List.of(place)), with(steps, List.of(step)));
    }

    private static <T> List<T> with(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /**
     * A thing that a walk passes.
     *
     * @param flows how many things it exchanges data with
     */
    public record Place(EntityRef thing, int flows) {

        /** How a query gives the thing in a variable as a place. */
        static final String MAP = "%1$s {.id, .name, .kind, .flows}";

        static Place of(Value place) {
            return new Place(EntityRef.of(place), place.get("flows").asInt());
        }
    }

    /**
     * A relation that a walk takes.
     *
     * @param type {@code FLOWS_TO}, or the relation by which a flow is inferred
     * @param forward whether the relation is said of the place where the step starts, not of the one where it ends
     * @param relation what the notes say: {@code WRITES_TO}, {@code READS_FROM}, ...
     * @param support how many different sentences say so
     * @param carries what moves, absent where the notes do not say
     * @param statements the ids of these statements
     */
    public record Step(
            String type,
            boolean forward,
            String relation,
            int support,
            @Nullable String carries,
            List<String> statements) {

        /** The type of the relations along which data moves. */
        public static final String FLOW = "FLOWS_TO";

        /** How a query gives the relationship {@code edge} as a step. */
        static final String MAP = """
                {type: CASE type(edge) WHEN 'FLOWS_TO' THEN 'FLOWS_TO' ELSE edge.relation END, forward: edge.forward,
                 relation: edge.relation, support: edge.support, carries: edge.carries, statements: edge.statements}""";

        public Step {
            statements = List.copyOf(statements);
        }

        static Step of(Value step) {
            String type = step.get("type").asString();
            return new Step(
                    type,
                    step.get("forward").asBoolean(),
                    step.get("relation").asString(type),
                    step.get("support").asInt(1),
                    Standing.carries(step),
                    step.get("statements").isNull()
                            ? List.of()
                            : step.get("statements").asList(Value::asString));
        }
    }
}
