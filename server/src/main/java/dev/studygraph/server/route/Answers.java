package dev.studygraph.server.route;

import dev.studygraph.fact.Evidence;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.ReachQueries;
import dev.studygraph.server.query.RemarkQueries;
import dev.studygraph.server.query.RouteQueries;
import dev.studygraph.server.query.RouteQueries.DeniedFlow;
import dev.studygraph.server.route.RouteAnswer.Denied;
import dev.studygraph.server.route.RouteAnswer.Link;
import dev.studygraph.server.route.RouteAnswer.Move;
import dev.studygraph.server.route.RouteAnswer.NoRoute;
import dev.studygraph.server.route.RouteAnswer.Question;
import dev.studygraph.server.route.RouteAnswer.Route;
import dev.studygraph.server.route.RouteFinder.Found;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what was found into words, with the lines of the notes that prove it. */
final class Answers {

    private static final int MOST_IN_REACH = 12;

    private final RouteQueries queries;
    private final ReachQueries reach;
    private final RemarkQueries remarks;

    Answers(RouteQueries queries, ReachQueries reach, RemarkQueries remarks) {
        this.queries = queries;
        this.reach = reach;
        this.remarks = remarks;
    }

    /** The answer to a question. */
    RouteAnswer of(Reading question, Found found) {
        List<DeniedFlow> denied = concerned(question, found);
        Map<String, Evidence> evidence = queries.evidence(Stream.concat(
                        found.routes().stream()
                                .flatMap(route -> route.path().hops().stream())
                                .flatMap(hop -> hop.statements().stream()),
                        denied.stream().flatMap(flow -> flow.statements().stream()))
                .distinct()
                .toList());
        Remarked remarked = remarked(found);
        return new RouteAnswer(
                question(question, found),
                found.routes().stream()
                        .map(route -> new Route(
                                route.path().things(),
                                route.path().hops().stream()
                                        .map(hop -> move(hop, evidence))
                                        .toList(),
                                Wording.why(route, question, found.routes()),
                                route.fit() == Fit.STATED ? "stated" : "not stated",
                                remarked.on(route.path())))
                        .toList(),
                denied.stream().map(flow -> denied(flow, evidence)).toList(),
                found.routes().isEmpty() ? noRoute(question) : null);
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

    private static Move move(Hop hop, Map<String, Evidence> evidence) {
        return new Move(
                hop.from().thing().id(),
                hop.to().thing().id(),
                hop.relation().name(),
                hop.relation().words(),
                hop.sentence(),
                hop.isInferred(),
                hop.reason(),
                lines(hop.statements(), evidence));
    }

    private static Denied denied(DeniedFlow flow, Map<String, Evidence> evidence) {
        return new Denied(
                flow.start().id(),
                flow.goal().id(),
                flow.relation().name(),
                flow.relation().words(),
                Wording.denied(flow),
                lines(flow.statements(), evidence));
    }

    private static List<Evidence> lines(Collection<String> statements, Map<String, Evidence> evidence) {
        return statements.stream()
                .map(id -> Optional.ofNullable(evidence.get(id)))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
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

    private NoRoute noRoute(Reading question) {
        List<EntityRef> reachable =
                reach.onward(question.from().ids(), MOST_IN_REACH).things();
        List<EntityRef> reaching =
                reach.back(question.to().ids(), MOST_IN_REACH).things();
        return new NoRoute(
                Wording.noRoute(question, reachable, reaching), reachable, reaching, missing(question, reaching));
    }

    private static @Nullable Link missing(Reading question, List<EntityRef> reaching) {
        Optional<EntityRef> from = question.from().thing();
        Optional<EntityRef> to = reaching.stream()
                .filter(thing -> !question.from().places().contains(thing))
                .filter(thing -> thing.kind().equals("Service"))
                .findFirst()
                .or(question.to()::thing);
        return from.isPresent() && to.isPresent() ? new Link(from.get(), to.get()) : null;
    }
}
