package dev.studygraph.server.route;

import dev.studygraph.catalogue.Slug;
import dev.studygraph.fact.Predicate;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.NameQueries;
import dev.studygraph.server.query.RouteQueries;
import dev.studygraph.server.query.Walk;
import dev.studygraph.server.query.Walk.Place;
import dev.studygraph.server.query.Walk.Step;
import dev.studygraph.server.query.WalkQueries;
import dev.studygraph.server.query.Walks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Looks for the ways of data that a question may mean, good and bad ones. */
final class PathFinder {

    /** With each thing to pass, the ways to it and those from it make as many more; the good ones of them are enough. */
    private static final int MOST_JOINED = 400;

    private final WalkQueries walks;
    private final RouteQueries queries;
    private final NameQueries names;

    PathFinder(WalkQueries walks, RouteQueries queries, NameQueries names) {
        this.walks = walks;
        this.queries = queries;
        this.names = names;
    }

    /** The ways along stated flows and through the parts of things. */
    Ways stated(Reading question) {
        List<String> avoid = avoided(question);
        if (question.isRoundTrip()) {
            return roundTrips(question.from(), avoid);
        }
        return legs(question, (from, to) -> read(walks.stated(from.ids(), to.ids(), avoid), walk -> walk));
    }

    /** The ways along what is only said of a category too. */
    Ways inferred(Reading question) {
        List<String> avoid = avoided(question);
        return legs(question, (from, to) -> inferred(from, to, avoid));
    }

    /** The ways of a question that leaves an end open: one hop from or to the other end, or on both sides of a thing. */
    Ways open(Reading question) {
        List<String> avoid = avoided(question);
        if (!question.from().isOpen()) {
            return Ways.all(read(walks.outOf(question.from().ids(), avoid)));
        }
        if (!question.to().isOpen()) {
            return Ways.all(read(walks.into(question.to().ids(), avoid)));
        }
        return Ways.all(question.via().stream()
                .limit(1)
                .map(End::ids)
                .flatMap(middle -> joined(read(walks.into(middle, avoid)), read(walks.outOf(middle, avoid))).stream())
                .toList());
    }

    /** The ways from a thing to another and back to itself. */
    private Ways roundTrips(End end, List<String> avoid) {
        List<Path> out = read(walks.outOf(end.ids(), avoid));
        List<String> turns =
                out.stream().map(path -> path.ids().getLast()).distinct().toList();
        if (turns.isEmpty()) {
            return Ways.all(List.of());
        }
        Ways back = read(walks.stated(turns, end.ids(), avoid), walk -> walk);
        return new Ways(joined(out, back.paths()), back.isCut());
    }

    private static Ways legs(Reading question, BiFunction<End, End, Ways> leg) {
        List<End> ends = Stream.of(Stream.of(question.from()), question.via().stream(), Stream.of(question.to()))
                .flatMap(parts -> parts)
                .toList();
        Ways ways = leg.apply(ends.get(0), ends.get(1));
        for (int next = 2; next < ends.size(); next++) {
            Ways more = leg.apply(ends.get(next - 1), ends.get(next));
            ways = new Ways(joined(ways.paths(), more.paths()), ways.isCut() || more.isCut());
        }
        return ways;
    }

    private Ways inferred(End from, End to, List<String> avoid) {
        List<StandIn> starts =
                Stream.concat(categories(from, true), takers(from)).toList();
        List<StandIn> goals = categories(to, false).toList();
        return read(
                walks.inferred(plus(from.ids(), starts), plus(to.ids(), goals), avoid),
                walk -> withEnds(walk, from, starts, to, goals));
    }

    private static Walk withEnds(Walk walk, End from, List<StandIn> starts, End to, List<StandIn> goals) {
        Walk started = standIn(walk.places().getFirst(), from, starts)
                .map(start -> walk.startingAt(start.place(), start.step()))
                .orElse(walk);
        return standIn(walk.places().getLast(), to, goals)
                .map(goal -> started.endingAt(goal.place(), goal.step()))
                .orElse(started);
    }

    /** The categories of an end that only the catalogue knows: what holds for them holds for it. */
    private Stream<StandIn> categories(End end, boolean start) {
        String is = Predicate.IS_A.name();
        return queries.memberships(end.ids()).stream()
                .map(one -> new StandIn(one.place(), Slug.of(one.category()), new Step(is, start, is, 0, List.of())))
                .filter(one -> !end.ids().contains(one.id()));
    }

    /** The services that the notes say are suited for the data at a start: they take them in. */
    private Stream<StandIn> takers(End from) {
        String suited = Predicate.SUITED_FOR.name();
        return from.thing().filter(thing -> !thing.kind().equals("Service")).stream()
                .flatMap(thing -> {
                    Description data = Description.of(thing.name());
                    return names.suitedFor(data.query()).stream()
                            .filter(service -> data.fits(service.use()))
                            .map(service -> new StandIn(
                                    new Place(thing, 0),
                                    service.thing().id(),
                                    new Step(suited, false, suited, 1, service.statements())));
                });
    }

    private static Optional<StandIn> standIn(Place place, End end, List<StandIn> standIns) {
        String id = place.thing().id();
        return end.ids().contains(id)
                ? Optional.empty()
                : standIns.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static List<String> plus(List<String> ids, List<StandIn> standIns) {
        return Stream.concat(ids.stream(), standIns.stream().map(StandIn::id))
                .distinct()
                .toList();
    }

    /** What the question rules out, and all that is part of it, is one or is made for it, save the ends of the way. */
    private List<String> avoided(Reading question) {
        if (question.avoid().isEmpty()) {
            return List.of();
        }
        List<String> ids = question.avoid().stream().map(EntityRef::id).toList();
        List<String> ends = Stream.concat(question.from().ids().stream(), question.to().ids().stream())
                .toList();
        return Stream.concat(ids.stream(), queries.like(ids).stream().filter(id -> !ends.contains(id)))
                .distinct()
                .toList();
    }

    /** Whether there is a way with more stops than are looked for. */
    boolean isFurther(Reading question) {
        return !question.isOpen()
                && walks.isFurther(question.from().ids(), question.to().ids(), avoided(question));
    }

    private static Ways read(Walks found, UnaryOperator<Walk> whole) {
        return new Ways(read(found.walks().stream().map(whole).toList()), found.isCut());
    }

    private static List<Path> read(List<Walk> walks) {
        return walks.stream()
                .map(Paths::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<Path> joined(List<Path> first, List<Path> then) {
        List<Path> joined = new ArrayList<>();
        for (Path start : first) {
            for (Path end : then) {
                if (start.ids().getLast().equals(end.ids().getFirst())) {
                    joined.add(start.then(end));
                }
            }
        }
        return joined.stream()
                .filter(path -> path.visitsNothingTwice() || path.isRoundTrip())
                .sorted(Comparator.comparingDouble(Cost::of))
                .limit(MOST_JOINED)
                .toList();
    }

    /**
     * What stands in for an end of a way when the graph is walked.
     *
     * @param place the end
     * @param id what stands in for it
     * @param step what the one has to do with the other
     */
    private record StandIn(Place place, String id, Step step) {}
}
