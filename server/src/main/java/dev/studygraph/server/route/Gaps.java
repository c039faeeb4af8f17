package dev.studygraph.server.route;

import dev.studygraph.fact.Predicate;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.GapQueries;
import dev.studygraph.server.query.GapQueries.Gap;
import dev.studygraph.server.query.GapQueries.Reached;
import dev.studygraph.server.route.RouteAnswer.Link;
import dev.studygraph.server.route.RouteAnswer.Similar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the one link that would join the ends of a question that has no way. */
final class Gaps {

    /** A link that a similar thing has is likelier to be only forgotten than one that nothing has, so many hops nearer. */
    private static final int WORTH_OF_SIMILAR = 2;

    private static final String SOURCE = "DataSource";

    private final GapQueries queries;

    Gaps(GapQueries queries) {
        this.queries = queries;
    }

    /** The likeliest missing link between what the start reaches and what reaches the goal. */
    Optional<Link> closest(Reading question) {
        if (question.isOpen()) {
            return Optional.empty();
        }
        List<String> avoid = question.avoid().stream().map(EntityRef::id).toList();
        List<Reached> starts = queries.reached(question.from().ids(), avoid);
        List<Reached> goals = queries.reaching(question.to().ids(), avoid);
        Map<EntityRef, Integer> before = hops(starts);
        Map<EntityRef, Integer> behind = hops(goals);
        return queries.between(starts, goals, avoid).stream()
                .min(Comparator.comparingInt((Gap gap) -> before.getOrDefault(gap.from(), 0)
                                + behind.getOrDefault(gap.to(), 0)
                                + (gap.similar() == null ? WORTH_OF_SIMILAR : 0))
                        .thenComparing(gap -> gap.similar() == null)
                        .thenComparing(gap -> gap.from().name())
                        .thenComparing(gap -> gap.to().name()))
                .map(Gaps::link);
    }

    private static Map<EntityRef, Integer> hops(List<Reached> side) {
        return side.stream().collect(Collectors.toMap(Reached::thing, Reached::hops));
    }

    private static Link link(Gap gap) {
        GapQueries.Similar similar = gap.similar();
        Predicate relation = similar == null ? Sentence.relation(gap.from()) : similar.relation();
        return new Link(
                gap.from(),
                gap.to(),
                gap.to().kind().equals(SOURCE) ? null : Sentence.of(gap.from(), gap.to(), relation) + '.',
                similar == null
                        ? null
                        : new Similar(
                                similar.thing(),
                                similar.category(),
                                Sentence.of(similar.thing(), gap.to(), relation),
                                similar.evidence()));
    }
}
