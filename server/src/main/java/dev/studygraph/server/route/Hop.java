package dev.studygraph.server.route;

import dev.studygraph.fact.Predicate;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.Walk.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One move of data from a thing to the next.
 *
 * @param relation what the notes say
 * @param ofGoal whether they say it of the goal ("B reads from A") and not of the start ("A writes to B")
 * @param reason why data moves so although no note says it, absent where one does
 * @param categories what it is only said of, where it is inferred
 * @param support how many different sentences say so
 * @param carries what moves, absent where the notes do not say
 * @param statements the ids of these sentences
 */
record Hop(
        Place from,
        Place to,
        Predicate relation,
        boolean ofGoal,
        @Nullable String reason,
        List<EntityRef> categories,
        int support,
        @Nullable String carries,
        List<String> statements) {

    Hop {
        categories = List.copyOf(categories);
        statements = List.copyOf(statements);
    }

    boolean isInferred() {
        return reason != null;
    }

    /** The thing that moves the data, as the notes tell it. */
    EntityRef mover() {
        return ofGoal ? to.thing() : from.thing();
    }

    /** The hop in a sentence, with the thing first that the notes say it of. */
    String sentence() {
        String fromName = from.thing().name();
        String toName = to.thing().name();
        return ofGoal
                ? toName + ' ' + relation.words() + ' ' + fromName
                : fromName + ' ' + relation.words() + ' ' + toName;
    }
}
