package dev.studygraph.server.route;

import dev.studygraph.fact.Evidence;
import dev.studygraph.server.query.GraphTimeoutException;
import dev.studygraph.server.query.RouteQueries;
import dev.studygraph.server.query.RouteQueries.DeniedFlow;
import dev.studygraph.server.query.RouteQueries.OfCategory;
import dev.studygraph.server.query.RouteQueries.Trait;
import dev.studygraph.server.route.Judge.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the ways that answer a question and picks those worth showing. */
final class RouteFinder {

    /** A way with this many hops more than the shortest is no answer. */
    private static final int MOST_EXTRA_HOPS = 2;

    private final RouteQueries queries;
    private final PathFinder paths;

    RouteFinder(RouteQueries queries, PathFinder paths) {
        this.queries = queries;
        this.paths = paths;
    }

    /** The best ways, at most so many, each different from those before it. */
    Found find(Reading question, int limit) {
        if (question.isOpen()) {
            return judged(question, paths.open(question), limit);
        }
        Found stated = judged(question, paths.stated(question), limit);
        if (stated.hasFitting()) {
            return stated;
        }
        Found better = inferred(question, stated, limit);
        return better.routes().isEmpty()
                ? withOtherEnds(question, limit).orElseGet(() -> none(question, better))
                : better;
    }

    private Found none(Reading question, Found found) {
        if (found.cut() != null) {
            return found;
        }
        return paths.isFurther(question) ? found.cutBy(Cut.STOPS) : found.leadingBack(paths.leadsBack(question));
    }

    /** What is inferred, where it fits better than what is stated; the search for it may take too long. */
    private Found inferred(Reading question, Found stated, int limit) {
        try {
            Found inferred = judged(question, paths.inferred(question), limit);
            return stated.routes().isEmpty() || inferred.hasFitting() ? inferred : stated;
        } catch (GraphTimeoutException e) {
            if (stated.routes().isEmpty()) {
                throw e;
            }
            return stated.cutBy(Cut.TIME);
        }
    }

    /** Where there is no way: one by a member of the family that an end names, or to what a purpose is served by. */
    private Optional<Found> withOtherEnds(Reading question, int limit) {
        if (question.namesFamily()) {
            Found found = find(question.withMembers(), limit);
            return found.routes().isEmpty() ? Optional.empty() : Optional.of(found);
        }
        return question.servedNextTo()
                .map(open -> find(open, limit).matching(open.words().getFirst().size()))
                .filter(found -> !found.routes().isEmpty());
    }

    private Found judged(Reading question, Ways ways, int limit) {
        List<Path> paths = ways.paths();
        List<DeniedFlow> denied = queries.denied(ids(question, paths));
        Set<OfCategory> listed = queries.listed(paths.stream()
                .flatMap(path -> path.hops().stream())
                .flatMap(RouteFinder::ofCategories)
                .distinct()
                .toList());
        List<Path> possible = paths.stream()
                .filter(path -> path.hops().stream()
                        .noneMatch(hop ->
                                isDenied(hop, denied) || ofCategories(hop).anyMatch(listed::contains)))
                .toList();
        List<Judged> ranked = new Judge(question, traits(question, possible)).rank(possible);
        return new Found(different(ranked, limit), denied, ways.isCut() ? Cut.TIME : null, false);
    }

    /** The moves of things to and from categories on which a move is inferred. */
    private static Stream<OfCategory> ofCategories(Hop hop) {
        return hop.categories().stream()
                .flatMap(category -> Stream.of(
                        new OfCategory(hop.from().thing().id(), category.id(), category.name(), true),
                        new OfCategory(hop.to().thing().id(), category.id(), category.name(), false)));
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
     * @param cut the limit that ended the search, absent where none did
     * @param leadsBack whether there is none, but one from the goal to the start
     */
    record Found(
            List<Judged> routes,
            List<DeniedFlow> denied,
            @Nullable Cut cut,
            boolean leadsBack) {

        Found cutBy(Cut limit) {
            return new Found(routes, denied, limit, leadsBack);
        }

        Found leadingBack(boolean leads) {
            return new Found(routes, denied, cut, leads);
        }

        /** Only those on which the notes speak of as many words of the question. */
        Found matching(int words) {
            return new Found(
                    routes.stream().filter(route -> route.matches() >= words).toList(), denied, cut, leadsBack);
        }

        boolean hasFitting() {
            return routes.stream().anyMatch(route -> route.fit() == Fit.STATED);
        }
    }
}
