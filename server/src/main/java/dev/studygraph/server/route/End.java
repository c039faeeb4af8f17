package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One end of a way.
 *
 * @param said the words of the question for it
 * @param things what it may be, the likeliest first; none where the question leaves it open
 * @param places where the way may start or end: the likeliest thing, or what is suited for a purpose
 * @param members the members of the family that it names
 * @param isPurpose whether it is no place for data but what they are wanted for
 */
record End(String said, List<EntityRef> things, List<EntityRef> places, List<EntityRef> members, boolean isPurpose) {

    /** The end that a question leaves open. */
    static final End OPEN = new End("", List.of(), List.of(), List.of(), false);

    End {
        things = List.copyOf(things);
        places = List.copyOf(places);
        members = List.copyOf(members);
    }

    /** This end in these words, which may mean these too, though less likely. */
    End as(String words, List<EntityRef> others) {
        List<EntityRef> all =
                Stream.concat(things.stream(), others.stream()).distinct().toList();
        return new End(words, all, places, members, isPurpose);
    }

    boolean isOpen() {
        return places.isEmpty();
    }

    boolean hasMembers() {
        return !members.isEmpty();
    }

    /** The members in place of the family, where it is one. */
    End byMembers() {
        return hasMembers() ? new End(said, things, members, List.of(), isPurpose) : this;
    }

    /** What it is most likely meant to be. */
    Optional<EntityRef> thing() {
        return things.stream().findFirst();
    }

    List<String> ids() {
        return places.stream().map(EntityRef::id).toList();
    }
}
