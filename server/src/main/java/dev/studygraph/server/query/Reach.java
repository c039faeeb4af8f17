package dev.studygraph.server.query;

import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Predicate.DataFlow;
import java.util.List;
import org.neo4j.driver.Record;

/**
 * How far data gets from a thing, or from how far it comes to one.
 *
 * @param rings what is one move away, what is two, and so on; each thing once
 * @param cut whether there is more than was looked at
 */
public record Reach(List<Ring> rings, boolean cut) {

    public Reach {
        rings = List.copyOf(rings);
    }

    /** All that is within reach, the nearest first. */
    public List<EntityRef> things() {
        return rings.stream()
                .flatMap(ring -> ring.things().stream())
                .map(Reached::thing)
                .toList();
    }

    /** What is so many moves away. */
    public record Ring(int distance, List<Reached> things) {}

    /** A thing, and the move that joins it to one that is a move nearer. */
    public record Reached(EntityRef thing, Move move) {

        static Reached of(Record row) {
            return new Reached(EntityRef.of(row.get("thing")), Move.of(row));
        }
    }

    /**
     * A move of data.
     *
     * @param from the id of where data come from
     * @param to the id of where they go
     * @param sentence the move in a sentence
     */
    public record Move(
            String from, String to, String relation, String words, String sentence, List<Evidence> evidence) {

        private static Move of(Record row) {
            EntityRef from = EntityRef.of(row.get("from"));
            EntityRef to = EntityRef.of(row.get("to"));
            Predicate predicate = Predicate.valueOf(row.get("relation").asString());
            boolean ofGoal = predicate.flow() == DataFlow.BACKWARD;
            return new Move(
                    from.id(),
                    to.id(),
                    predicate.name(),
                    predicate.words(),
                    (ofGoal ? to : from).name() + ' ' + predicate.words() + ' ' + (ofGoal ? from : to).name(),
                    Places.of(row.get("evidence")));
        }
    }
}
