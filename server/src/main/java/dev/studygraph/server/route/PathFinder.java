package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.RouteQueries;
import dev.studygraph.server.query.Walk;
import dev.studygraph.server.query.WalkQueries;
import dev.studygraph.server.query.Walks;
import dev.studygraph.server.route.StandIns.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Looks for the ways of data that a question may mean, good and bad ones. */
final class PathFinder {

    /** With each thing to pass, the ways to it and those from it make as many more; the good ones of them are enough. */
    private static final int MOST_JOINED = 400;

    private final WalkQueries walks;
    private final RouteQueries queries;
    private final StandIns standIns;

    PathFinder(WalkQueries walks, RouteQueries queries, StandIns standIns) {
        this.walks = walks;
        this.queries = queries;
        this.standIns = standIns;
    }

    /** The ways along stated flows and through the parts of things. */
    Ways stated(Reading question) {
        List<String> avoid = avoided(question);
        if (question.isRoundTrip()) {
            return roundTrips(question.from(), avoid);
        }
        return legs(
                question, (from, to) -> leg(standIns.startStated(from, avoid), standIns.goalStated(to, avoid), avoid));
    }

    /** The ways along what is only said of a category too. */
    Ways inferred(Reading question) {
        List<String> avoid = avoided(question);
        return legs(
                question,
                (from, to) -> leg(standIns.startInferred(from, avoid), standIns.goalInferred(to, avoid), avoid));
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

    /** The ways from a thing to another and back to itself; what only passes a part of it has never left. */
    private Ways roundTrips(End end, List<String> avoid) {
        List<Path> out = read(walks.outOf(end.ids(), avoid));
        List<String> turns =
                out.stream().map(path -> path.ids().getLast()).distinct().toList();
        if (turns.isEmpty()) {
            return Ways.all(List.of());
        }
        Ways back = leg(new Side(turns, List.of()), standIns.goalStated(end, avoid), avoid);
        List<Path> there = joined(out, back.paths()).stream()
                .filter(path -> path.hops().stream().noneMatch(Hop::isInferred))
                .toList();
        return new Ways(there, back.isCut());
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

    private Ways leg(Side start, Side goal, List<String> avoid) {
        Walks found = walks.between(start.ids(), goal.ids(), avoid);
        List<Walk> whole = Stream.concat(meeting(start, goal), found.walks().stream())
                .flatMap(start::startOf)
                .flatMap(goal::endOf)
                .filter(walk -> !walk.steps().isEmpty() && walk.steps().size() <= WalkQueries.MOST_HOPS)
                .toList();
        return new Ways(read(whole), found.isCut());
    }

    /** Walks that are at an end of the way, or where both its ends meet, before they take a step. */
    private static Stream<Walk> meeting(Side start, Side goal) {
        return Stream.concat(start.places(goal), goal.places(start))
                .distinct()
                .map(place -> new Walk(List.of(place), List.of()));
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
        return walks.fewestHops(question.from().ids(), question.to().ids(), avoided(question))
                        .orElse(0)
                > WalkQueries.MOST_HOPS;
    }

    /** Whether there is a way from the goal to the start. */
    boolean leadsBack(Reading question) {
        return walks.fewestHops(question.to().ids(), question.from().ids(), avoided(question))
                        .orElse(Integer.MAX_VALUE)
                <= WalkQueries.MOST_HOPS;
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
}
