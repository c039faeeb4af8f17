package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.Walk.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says how well ways fit a question, and puts the better ones first. */
final class Judge {

    private static final int WORDS_THAT_ASK = 2;
    private static final Comparator<Judged> BEST_FIRST = Comparator.comparing(Judged::fit)
            .thenComparingDouble(Judged::cost)
            .thenComparing(judged -> String.join(" ", judged.path().ids()));

    private final Reading question;
    private final Traits traits;

    Judge(Reading question, Traits traits) {
        this.question = question;
        this.traits = traits;
    }

    /** The ways that nothing speaks against, the best first. */
    List<Judged> rank(List<Path> paths) {
        Set<String> asked = Set.copyOf(describedStops(paths, WORDS_THAT_ASK));
        List<String> named = describedStops(paths, 1);
        return paths.stream()
                .filter(path -> asked.isEmpty() || path.ids().stream().anyMatch(asked::contains))
                .map(path -> new Judged(path, fit(path), Cost.of(path, named)))
                .filter(judged -> judged.fit() != Fit.CONTRARY)
                .sorted(BEST_FIRST)
                .toList();
    }

    /** The stops between the ends of which the notes say as much as possible of what else the question says. */
    private List<String> describedStops(List<Path> paths, int least) {
        List<EntityRef> stops = paths.stream()
                .flatMap(path -> path.between().stream())
                .map(Place::thing)
                .distinct()
                .toList();
        int most = stops.stream().mapToInt(this::matches).max().orElse(0);
        return most < least
                ? List.of()
                : stops.stream()
                        .filter(stop -> matches(stop) == most)
                        .map(EntityRef::id)
                        .toList();
    }

    private int matches(EntityRef stop) {
        return question.words().stream()
                .mapToInt(words -> traits.matches(stop, words))
                .max()
                .orElse(0);
    }

    private Fit fit(Path path) {
        List<Fit> fits = new ArrayList<>();
        question.modes().forEach(mode -> fits.add(fit(path, mode)));
        question.ruledOut().forEach(mode -> fits.add(fitWithout(path, mode)));
        question.forms()
                .forEach(form -> fits.add(Fit.best(path.hops().stream()
                        .map(hop -> traits.forms(hop.from().thing(), hop.to().thing(), form))
                        .toList())));
        return Fit.worst(fits);
    }

    /** A way works so where each stop on it does; one without stops, where one of its ends does. */
    private Fit fit(Path path, Mode mode) {
        List<Fit> stops = stops(path.between(), mode).toList();
        if (!stops.isEmpty()) {
            return Fit.worst(stops);
        }
        return Fit.best(stops(path.stops(), mode).toList()) == Fit.STATED ? Fit.STATED : Fit.NOT_STATED;
    }

    private Fit fitWithout(Path path, Mode mode) {
        return stops(path.between(), mode).anyMatch(Fit.STATED::equals) ? Fit.CONTRARY : Fit.STATED;
    }

    private Stream<Fit> stops(List<Place> stops, Mode mode) {
        return stops.stream().map(stop -> traits.fit(stop.thing(), mode));
    }

    /**
     * A way and how good it is.
     *
     * @param fit whether it is as the question wants it
     * @param cost what it takes
     */
    record Judged(Path path, Fit fit, double cost) {}
}
