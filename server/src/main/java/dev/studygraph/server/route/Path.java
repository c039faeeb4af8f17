package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.Walk.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way along which data can move.
 *
 * @param hops its moves, each starting where the one before ends
 */
record Path(List<Hop> hops) {

    Path {
        hops = List.copyOf(hops);
    }

    List<Place> stops() {
        return Stream.concat(
                        hops.stream().limit(1).map(Hop::from), hops.stream().map(Hop::to))
                .toList();
    }

    /** What it passes. */
    List<EntityRef> things() {
        return stops().stream().map(Place::thing).toList();
    }

    List<String> ids() {
        return things().stream().map(EntityRef::id).toList();
    }

    /** The stops between the first and the last. */
    List<Place> between() {
        return hops.stream().skip(1).map(Hop::from).toList();
    }

    /** What it passes between its ends. */
    List<EntityRef> thingsBetween() {
        return between().stream().map(Place::thing).toList();
    }

    /** This way and then another that starts where it ends. */
    Path then(Path next) {
        List<Hop> all = new ArrayList<>(hops);
        all.addAll(next.hops());
        return new Path(all);
    }

    boolean visitsNothingTwice() {
        List<String> ids = ids();
        return new HashSet<>(ids).size() == ids.size();
    }

    /** Whether it leads back to where it starts, and past nothing twice on the way. */
    boolean isRoundTrip() {
        List<String> ids = ids();
        return ids.size() > 2 && ids.getFirst().equals(ids.getLast()) && new HashSet<>(ids).size() == ids.size() - 1;
    }

    /** Whether it is another way with more stops put in; a part of a thing tells how, and is no detour. */
    boolean isDetourOf(Path other) {
        List<String> ids = things().stream()
                .filter(thing -> !thing.kind().equals("Feature") || other.ids().contains(thing.id()))
                .map(EntityRef::id)
                .toList();
        if (other.ids().size() >= ids.size()) {
            return false;
        }
        int at = 0;
        for (String id : other.ids()) {
            while (at < ids.size() && !ids.get(at).equals(id)) {
                at++;
            }
            if (at == ids.size()) {
                return false;
            }
        }
        return true;
    }
}
