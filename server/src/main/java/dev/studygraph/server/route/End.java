package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import java.util.List;
import java.util.Optional;

/**
 * One end of a way.
 *
 * @param said the words of the question for it
 * @param things what it may be, the likeliest first; none where the question leaves it open
 * @param places where the way may start or end: the likeliest thing, or the members of a family, or what is suited
 *     for a use
 */
record End(String said, List<EntityRef> things, List<EntityRef> places) {

    /** The end that a question leaves open. */
    static final End OPEN = new End("", List.of(), List.of());

    End {
        things = List.copyOf(things);
        places = List.copyOf(places);
    }

    boolean isOpen() {
        return places.isEmpty();
    }

    /** What it is most likely meant to be. */
    Optional<EntityRef> thing() {
        return things.stream().findFirst();
    }

    List<String> ids() {
        return places.stream().map(EntityRef::id).toList();
    }
}
