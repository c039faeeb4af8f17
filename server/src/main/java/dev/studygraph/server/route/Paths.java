package dev.studygraph.server.route;

import dev.studygraph.fact.Predicate;
import dev.studygraph.server.query.Walk;
import dev.studygraph.server.query.Walk.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads walks over the graph as ways of data: steps to a category and from it are no stops of their own. */
final class Paths {

    private Paths() {}

    /** The way that a walk stands for, absent where it only leads from one member of a category to another. */
    static Optional<Path> of(Walk walk) {
        List<Hop> hops = new ArrayList<>();
        List<Step> steps = walk.steps();
        for (int at = 0; at < steps.size(); ) {
            int flow = isUp(steps.get(at)) ? at + 1 : at;
            if (flow == steps.size() || isDown(steps.get(flow)) || (flow > at && !isFlow(steps.get(flow)))) {
                return Optional.empty();
            }
            boolean ofCategory = flow > at || (flow + 1 < steps.size() && isDown(steps.get(flow + 1)));
            if (ofCategory && !movesData(steps.get(flow))) {
                return Optional.empty();
            }
            boolean down = isFlow(steps.get(flow)) && flow + 1 < steps.size() && isDown(steps.get(flow + 1));
            int end = flow + (down ? 2 : 1);
            hops.add(hop(walk, at, flow, end));
            at = end;
        }
        return Optional.of(new Path(hops)).filter(Path::visitsNothingTwice);
    }

    /** The move from one place to another by the step at {@code flow}; the steps beside it lead over categories. */
    private static Hop hop(Walk walk, int start, int flow, int end) {
        Step step = walk.steps().get(flow);
        boolean stated = end - start == 1 && isFlow(step);
        return new Hop(
                walk.places().get(start),
                walk.places().get(end),
                Predicate.valueOf(step.relation()),
                !step.forward(),
                stated
                        ? null
                        : IntStream.range(start, end)
                                .mapToObj(at -> sentence(walk, at))
                                .collect(Collectors.joining("; ")),
                IntStream.range(start + 1, end)
                        .mapToObj(at -> walk.places().get(at).thing())
                        .toList(),
                step.support(),
                step.carries(),
                walk.steps().subList(start, end).stream()
                        .flatMap(taken -> taken.statements().stream())
                        .distinct()
                        .toList());
    }

    private static String sentence(Walk walk, int at) {
        Step step = walk.steps().get(at);
        String from = walk.places().get(at).thing().name();
        String to = walk.places().get(at + 1).thing().name();
        String words = Predicate.valueOf(step.relation()).words();
        return step.forward() ? from + ' ' + words + ' ' + to : to + ' ' + words + ' ' + from;
    }

    private static boolean isFlow(Step step) {
        return step.type().equals(Step.FLOW);
    }

    /** Whether a step speaks of data and not of control, which says nothing of other members of a category. */
    private static boolean movesData(Step step) {
        return switch (Predicate.valueOf(step.relation())) {
            case WRITES_TO, READS_FROM, QUERIES -> true;
            default -> false;
        };
    }

    private static boolean isUp(Step step) {
        return step.type().equals(Predicate.IS_A.name()) && step.forward();
    }

    private static boolean isDown(Step step) {
        return step.type().equals(Predicate.IS_A.name()) && !step.forward();
    }
}
