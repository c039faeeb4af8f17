package dev.studygraph.server.route;

import dev.studygraph.fact.Evidence;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.RouteQueries;
import dev.studygraph.server.query.RouteQueries.DeniedFlow;
import dev.studygraph.server.query.RouteQueries.Trait;
import dev.studygraph.server.query.Walk;
import dev.studygraph.server.route.Judge.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the ways that answer a question and picks those worth showing. */
final class RouteFinder {

    /** A way with this many hops more than the shortest is no answer. */
    private static final int MOST_EXTRA_HOPS = 2;

    private final RouteQueries queries;

    RouteFinder(RouteQueries queries) {
        this.queries = queries;
    }

    /** The best ways, at most so many, each different from those before it. */
    Found find(Reading question, int limit) {
        Found stated = judged(question, paths(question, false), limit);
        if (question.isOpen() || stated.routes().stream().anyMatch(route -> route.fit() == Fit.STATED)) {
            return stated;
        }
        Found all = judged(question, paths(question, true), limit);
        boolean better =
                stated.routes().isEmpty() || all.routes().stream().anyMatch(route -> route.fit() == Fit.STATED);
        return better ? all : stated;
    }

    private Found judged(Reading question, List<Path> paths, int limit) {
        List<DeniedFlow> denied = queries.denied(ids(question, paths));
        List<Path> possible = paths.stream()
                .filter(path -> path.hops().stream().noneMatch(hop -> isDenied(hop, denied)))
                .toList();
        List<Judged> ranked = new Judge(question, traits(question, possible)).rank(possible);
        return new Found(different(ranked, limit), denied);
    }

    private List<Path> paths(Reading question, boolean inferred) {
        List<String> avoid = avoided(question);
        if (question.from().isOpen() && question.to().isOpen()) {
            List<String> middle = question.via().getFirst().ids();
            return joined(paths(queries.into(middle, avoid)), paths(queries.outOf(middle, avoid)));
        }
        if (question.to().isOpen()) {
            return paths(queries.outOf(question.from().ids(), avoid));
        }
        if (question.from().isOpen()) {
            return paths(queries.into(question.to().ids(), avoid));
        }
        List<List<String>> waypoints = Stream.of(
                        Stream.of(question.from()), question.via().stream(), Stream.of(question.to()))
                .flatMap(ends -> ends)
                .map(End::ids)
                .toList();
        List<Path> paths = List.of();
        for (int leg = 1; leg < waypoints.size(); leg++) {
            List<Path> next = leg(waypoints.get(leg - 1), waypoints.get(leg), avoid, inferred);
            paths = leg == 1 ? next : joined(paths, next);
        }
        return paths;
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

    private List<Path> leg(List<String> from, List<String> to, List<String> avoid, boolean inferred) {
        return paths(inferred ? queries.inferred(from, to, avoid) : queries.stated(from, to, avoid));
    }

    private static List<Path> paths(List<Walk> walks) {
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

    private Traits traits(Reading question, List<Path> paths) {
        if (!question.isConstrained() || paths.isEmpty()) {
            return Traits.none();
        }
        List<Trait> traits = queries.traits(
                paths.stream().flatMap(path -> path.ids().stream()).distinct().toList());
        Stream<String> ofForms = question.forms().isEmpty()
                ? Stream.of()
                : traits.stream().flatMap(trait -> trait.statements().stream());
        Stream<String> ofHops = question.words().isEmpty()
                ? Stream.of()
                : paths.stream().flatMap(path -> path.hops().stream()).flatMap(hop -> hop.statements().stream());
        Map<String, Evidence> evidence =
                queries.evidence(Stream.concat(ofForms, ofHops).distinct().toList());
        return new Traits(traits, evidence);
    }

    /** Those that are no detours of better ones, and not much longer than the shortest. */
    private static List<Judged> different(List<Judged> ranked, int limit) {
        int shortest = ranked.stream()
                .mapToInt(route -> route.path().hops().size())
                .min()
                .orElse(0);
        List<Judged> chosen = new ArrayList<>();
        for (Judged route : ranked) {
            boolean isNew = chosen.stream()
                    .noneMatch(better -> better.path().ids().equals(route.path().ids()));
            boolean worthIt = isNew
                    && route.path().hops().size() <= shortest + MOST_EXTRA_HOPS
                    && chosen.stream().noneMatch(route::isDetourOf);
            if (worthIt && chosen.size() < limit) {
                chosen.add(route);
            }
        }
        return chosen;
    }

    private static boolean isDenied(Hop hop, List<DeniedFlow> denied) {
        return denied.stream()
                .anyMatch(flow -> flow.start().equals(hop.from().thing())
                        && flow.goal().equals(hop.to().thing()));
    }

    private static List<String> ids(Reading question, List<Path> paths) {
        return Stream.of(
                        question.from().ids().stream(),
                        question.to().ids().stream(),
                        paths.stream().flatMap(path -> path.ids().stream()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /**
     * What was found.
     *
     * @param routes the ways, the best first
     * @param denied moves between the things that were looked at that the notes deny
     */
    record Found(List<Judged> routes, List<DeniedFlow> denied) {}
}
