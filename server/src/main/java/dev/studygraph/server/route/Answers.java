package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.GapQueries;
import dev.studygraph.server.query.GraphReader;
import dev.studygraph.server.query.InsideQueries;
import dev.studygraph.server.query.InsideQueries.Inside;
import dev.studygraph.server.query.InsideQueries.Pair;
import dev.studygraph.server.query.ReachQueries;
import dev.studygraph.server.query.RemarkQueries;
import dev.studygraph.server.query.RouteQueries;
import dev.studygraph.server.query.RouteQueries.DeniedFlow;
import dev.studygraph.server.route.RouteAnswer.NoRoute;
import dev.studygraph.server.route.RouteAnswer.Question;
import dev.studygraph.server.route.RouteAnswer.Route;
import dev.studygraph.server.route.RouteFinder.Found;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what was found into words, with the lines of the notes that prove it. */
final class Answers {

    private static final int MOST_IN_REACH = 12;

    private final RouteQueries queries;
    private final ReachQueries reach;
    private final RemarkQueries remarks;
    private final InsideQueries inside;
    private final Gaps gaps;

    Answers(GraphReader graph) {
        this.queries = new RouteQueries(graph);
        this.reach = new ReachQueries(graph);
        this.remarks = new RemarkQueries(graph);
        this.inside = new InsideQueries(graph);
        this.gaps = new Gaps(new GapQueries(graph));
    }

    /** The answer to a question. */
    RouteAnswer of(Reading question, Found found) {
        List<DeniedFlow> denied = concerned(question, found);
        Moves moves = moves(found, denied);
        Remarked remarked = remarked(found);
        return new RouteAnswer(
                question(question, found),
                found.routes().stream()
                        .map(route -> new Route(
                                route.path().things(),
                                route.path().hops().stream().map(moves::of).toList(),
                                Wording.why(route, question, found.routes()),
                                route.fit() == Fit.STATED ? "stated" : "not stated",
                                remarked.on(route.path())))
                        .toList(),
                denied.stream().map(moves::denied).toList(),
                found.routes().isEmpty() ? noRoute(question, found) : null,
                found.cut() != null,
                found.cut() == null ? null : Wording.cut(found.cut()),
                null);
    }

    private Moves moves(Found found, List<DeniedFlow> denied) {
        List<Hop> hops = found.routes().stream()
                .flatMap(route -> route.path().hops().stream())
                .distinct()
                .toList();
        List<Inside> insides = inside.of(hops.stream()
                .filter(hop -> !hop.isInferred())
                .map(hop -> new Pair(hop.from().thing().id(), hop.to().thing().id()))
                .distinct()
                .toList());
        return new Moves(
                queries.evidence(Stream.of(
                                hops.stream().map(Hop::statements),
                                insides.stream().map(Inside::statements),
                                denied.stream().map(DeniedFlow::statements))
                        .flatMap(statements -> statements)
                        .flatMap(List::stream)
                        .distinct()
                        .toList()),
                insides);
    }

    private static Question question(Reading question, Found found) {
        List<EntityRef> firsts = found.routes().stream()
                .map(route -> route.path().stops().getFirst().thing())
                .toList();
        List<EntityRef> lasts = found.routes().stream()
                .map(route -> route.path().stops().getLast().thing())
                .toList();
        return new Question(
                question.text(),
                place(question.from(), firsts),
                place(question.to(), lasts),
                question.via().stream()
                        .map(End::thing)
                        .flatMap(Optional::stream)
                        .toList(),
                question.avoid(),
                Wording.requirements(question),
                Wording.readAs(question));
    }

    private static RouteAnswer.@Nullable Place place(End end, List<EntityRef> reached) {
        Optional<EntityRef> thing = end.thing();
        if (thing.isEmpty()) {
            return null;
        }
        List<EntityRef> others = Stream.concat(end.things().stream(), reached.stream())
                .filter(other -> !other.equals(thing.get()))
                .distinct()
                .toList();
        return new RouteAnswer.Place(
                thing.get().id(), thing.get().name(), thing.get().kind(), end.said(), others);
    }

    private Remarked remarked(Found found) {
        List<String> stops = found.routes().stream()
                .flatMap(route -> route.path().ids().stream())
                .distinct()
                .toList();
        return new Remarked(stops.isEmpty() ? List.of() : remarks.on(stops));
    }

    /** Denied moves from the start to the goal, or between two stops of a way. */
    private static List<DeniedFlow> concerned(Reading question, Found found) {
        return found.denied().stream()
                .filter(flow -> (question.from().places().contains(flow.start())
                                && question.to().places().contains(flow.goal()))
                        || found.routes().stream().anyMatch(route -> isShortcut(flow, route.path())))
                .toList();
    }

    private static boolean isShortcut(DeniedFlow flow, Path path) {
        int start = path.ids().indexOf(flow.start().id());
        return start >= 0 && path.ids().indexOf(flow.goal().id()) > start;
    }

    private NoRoute noRoute(Reading question, Found found) {
        List<EntityRef> reachable =
                reach.onward(question.from().ids(), MOST_IN_REACH).things();
        List<EntityRef> reaching =
                reach.back(question.to().ids(), MOST_IN_REACH).things();
        return new NoRoute(
                Wording.noRoute(question, reachable, reaching, found.leadsBack()),
                reachable,
                reaching,
                gaps.closest(question).orElse(null),
                found.leadsBack());
    }
}
