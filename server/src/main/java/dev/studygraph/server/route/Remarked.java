package dev.studygraph.server.route;

import dev.studygraph.fact.Predicate;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.Item;
import dev.studygraph.server.query.Remarks;
import dev.studygraph.server.query.Tip;
import dev.studygraph.server.route.RouteAnswer.Changed;
import dev.studygraph.server.route.RouteAnswer.Confusion;
import dev.studygraph.server.route.RouteAnswer.Limit;
import dev.studygraph.server.route.RouteAnswer.ToKnow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Picks from what the notes remark on things the few remarks that matter on a way past them. */
final class Remarked {

    private static final int MOST = 3;
    private static final int MOST_LIMITS_OF_ONE = 2;
    private static final String EXPLICIT = "explicit";

    private final Map<String, Remarks> byThing;

    Remarked(List<Remarks> remarks) {
        byThing = remarks.stream()
                .collect(Collectors.toMap(remark -> remark.thing().id(), Function.identity()));
    }

    /** What to know on a way; what is said of the stops between its ends comes before what is said of the ends. */
    ToKnow on(Path path) {
        List<Remarks> stops = Stream.concat(path.thingsBetween().stream(), path.things().stream())
                .distinct()
                .map(stop -> byThing.get(stop.id()))
                .filter(Objects::nonNull)
                .toList();
        return new ToKnow(tips(path, stops), limits(stops), confusions(stops), changed(path));
    }

    /** What is about several stops is about the way; what is about one of the ends alone is not. */
    private static List<Tip> tips(Path path, List<Remarks> stops) {
        List<EntityRef> between = path.thingsBetween();
        return stops.stream()
                .flatMap(stop -> stop.tips().stream())
                .distinct()
                .filter(tip -> stopsOf(tip, path) > 1 || tip.about().stream().anyMatch(between::contains))
                .sorted(Comparator.comparingLong((Tip tip) -> -stopsOf(tip, path))
                        .thenComparing(tip -> !tip.kind().equals(EXPLICIT))
                        .thenComparing(Tip::note)
                        .thenComparingInt(Tip::line)
                        .thenComparing(Tip::id))
                .limit(MOST)
                .toList();
    }

    private static long stopsOf(Tip tip, Path path) {
        return tip.about().stream().filter(path.things()::contains).count();
    }

    private static List<Limit> limits(List<Remarks> stops) {
        return stops.stream()
                .flatMap(stop -> stop.limits().stream()
                        .limit(MOST_LIMITS_OF_ONE)
                        .map(limit -> new Limit(stop.thing(), limit.name(), limit.evidence())))
                .limit(MOST)
                .toList();
    }

    private static List<Confusion> confusions(List<Remarks> stops) {
        return stops.stream()
                .flatMap(stop -> stop.confusions().stream().map(other -> confusion(stop.thing(), other)))
                .filter(confusion -> stops.stream()
                        .takeWhile(stop -> !stop.thing().equals(confusion.thing()))
                        .noneMatch(stop -> stop.thing().equals(confusion.other())))
                .limit(MOST)
                .toList();
    }

    private static Confusion confusion(EntityRef thing, Item item) {
        EntityRef other =
                new EntityRef(Objects.requireNonNull(item.id()), item.name(), Objects.requireNonNull(item.kind()));
        boolean isSaidOfThing = item.direction().equals("out");
        String sentence = (isSaidOfThing ? thing : other).name()
                + ' '
                + Predicate.ALTERNATIVE_TO.words()
                + ' '
                + (isSaidOfThing ? other : thing).name();
        return new Confusion(thing, other, sentence, item.evidence());
    }

    private List<Changed> changed(Path path) {
        return path.things().stream()
                .distinct()
                .map(stop -> byThing.get(stop.id()))
                .filter(Objects::nonNull)
                .flatMap(stop -> Stream.ofNullable(stop.today()).map(today -> new Changed(stop.thing(), today)))
                .toList();
    }
}
