package dev.studygraph.server.route;

import dev.studygraph.fact.Evidence;
import dev.studygraph.server.query.InsideQueries.Inside;
import dev.studygraph.server.query.RouteQueries.DeniedFlow;
import dev.studygraph.server.route.RouteAnswer.Denied;
import dev.studygraph.server.route.RouteAnswer.Move;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells of moves of data with the lines of the notes that prove them. */
final class Moves {

    private final Map<String, Evidence> evidence;
    private final List<Inside> insides;

    Moves(Map<String, Evidence> evidence, List<Inside> insides) {
        this.evidence = evidence;
        this.insides = insides;
    }

    /** A move that is made. */
    Move of(Hop hop) {
        return new Move(
                hop.from().thing().id(),
                hop.to().thing().id(),
                hop.relation().name(),
                hop.relation().words(),
                hop.sentence(),
                hop.isInferred(),
                hop.reason(),
                hop.carries(),
                lines(hop.statements()),
                inside(hop));
    }

    /** A move that is denied. */
    Denied denied(DeniedFlow flow) {
        return new Denied(
                flow.start().id(),
                flow.goal().id(),
                flow.relation().name(),
                flow.relation().words(),
                Wording.denied(flow),
                lines(flow.statements()));
    }

    private RouteAnswer.@Nullable Inside inside(Hop hop) {
        return insides.stream()
                .filter(inside -> inside.from().equals(hop.from().thing())
                        && inside.to().equals(hop.to().thing()))
                .findFirst()
                .map(this::inside)
                .orElse(null);
    }

    private RouteAnswer.Inside inside(Inside inside) {
        return new RouteAnswer.Inside(
                inside.thing(),
                inside.parts(),
                List.of(
                        Sentence.of(inside.from(), inside.thing(), inside.first()),
                        Sentence.of(inside.thing(), inside.to(), inside.then())),
                lines(inside.statements()));
    }

    private List<Evidence> lines(Collection<String> statements) {
        return statements.stream()
                .map(id -> Optional.ofNullable(evidence.get(id)))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
