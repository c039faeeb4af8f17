package dev.studygraph.server.route;

import dev.studygraph.catalogue.Slug;
import dev.studygraph.fact.Predicate;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.RouteQueries;
import dev.studygraph.server.query.RouteQueries.Membership;
import dev.studygraph.server.query.Walk;
import dev.studygraph.server.query.Walk.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Looks for the ways of data that a question may mean, good and bad ones. */
final class PathFinder {

    private final RouteQueries queries;

    PathFinder(RouteQueries queries) {
        this.queries = queries;
    }

    /** The ways along stated flows and through the parts of things. */
    List<Path> stated(Reading question) {
        List<String> avoid = avoided(question);
        return legs(question, (from, to) -> read(queries.stated(from.ids(), to.ids(), avoid)));
    }

    /** The ways along what is only said of a category too. */
    List<Path> inferred(Reading question) {
        List<String> avoid = avoided(question);
        return legs(question, (from, to) -> inferred(from, to, avoid));
    }

    /** The ways of a question that leaves an end open: one hop from or to the other end, or on both sides of a thing. */
    List<Path> open(Reading question) {
        List<String> avoid = avoided(question);
        if (!question.from().isOpen()) {
            return read(queries.outOf(question.from().ids(), avoid));
        }
        if (!question.to().isOpen()) {
            return read(queries.into(question.to().ids(), avoid));
        }
        return question.via().stream()
                .limit(1)
                .map(End::ids)
                .flatMap(middle ->
                        joined(read(queries.into(middle, avoid)), read(queries.outOf(middle, avoid))).stream())
                .toList();
    }

    private static List<Path> legs(Reading question, BiFunction<End, End, List<Path>> leg) {
        List<End> ends = Stream.of(Stream.of(question.from()), question.via().stream(), Stream.of(question.to()))
                .flatMap(parts -> parts)
                .toList();
        List<Path> paths = leg.apply(ends.get(0), ends.get(1));
        for (int next = 2; next < ends.size(); next++) {
            paths = joined(paths, leg.apply(ends.get(next - 1), ends.get(next)));
        }
        return paths;
    }

    private List<Path> inferred(End from, End to, List<String> avoid) {
        List<Membership> starts = memberships(from);
        List<Membership> goals = memberships(to);
        return read(queries.inferred(plus(from.ids(), starts), plus(to.ids(), goals), avoid).stream()
                .map(walk -> startingAtMember(walk, from, starts))
                .map(walk -> endingAtMember(walk, to, goals))
                .toList());
    }

    /** The categories of an end that only the catalogue knows, as a note that says so would put them. */
    private List<Membership> memberships(End end) {
        return queries.memberships(end.ids()).stream()
                .filter(membership -> !end.ids().contains(Slug.of(membership.category())))
                .toList();
    }

    private static List<String> plus(List<String> ids, List<Membership> memberships) {
        return Stream.concat(ids.stream(), memberships.stream().map(is -> Slug.of(is.category())))
                .distinct()
                .toList();
    }

    private static Walk startingAtMember(Walk walk, End end, List<Membership> memberships) {
        EntityRef first = walk.places().getFirst().thing();
        Optional<Membership> is = membership(first, end, memberships);
        return is.map(member -> walk.startingAt(member.place(), isA(true))).orElse(walk);
    }

    private static Walk endingAtMember(Walk walk, End end, List<Membership> memberships) {
        EntityRef last = walk.places().getLast().thing();
        Optional<Membership> is = membership(last, end, memberships);
        return is.map(member -> walk.endingAt(member.place(), isA(false))).orElse(walk);
    }

    private static Optional<Membership> membership(EntityRef thing, End end, List<Membership> memberships) {
        return end.ids().contains(thing.id())
                ? Optional.empty()
                : memberships.stream()
                        .filter(is -> Slug.of(is.category()).equals(thing.id()))
                        .findFirst();
    }

    private static Step isA(boolean forward) {
        return new Step(Predicate.IS_A.name(), forward, Predicate.IS_A.name(), 0, List.of());
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
        return joined.stream().filter(Path::visitsNothingTwice).toList();
    }
}
