package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says how well ways fit a question, and puts the better ones first. */
final class Judge {

    private static final int WORDS_THAT_ASK = 2;

    /** What is described by the words of a question may take so many hops more than the shortest way. */
    private static final int MOST_HOPS_FOR_WORDS = 1;

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
        List<Read> all =
                paths.stream().map(path -> new Read(path, matches(path))).toList();
        int most = all.stream().mapToInt(Read::matches).max().orElse(0);
        List<Read> meant = most < WORDS_THAT_ASK ? all : singledOut(all, most);
        return meant.stream()
                .map(read -> judged(read, most > 0 && read.matches() == most))
                .filter(judged -> judged.fit() != Fit.CONTRARY)
                .sorted(BEST_FIRST)
                .toList();
    }

    /** The ways on which most words of the question stand; all, where each of those is much longer than others. */
    private static List<Read> singledOut(List<Read> all, int most) {
        List<Read> matching =
                all.stream().filter(read -> read.matches() == most).toList();
        return shortest(matching) <= shortest(all) + MOST_HOPS_FOR_WORDS ? matching : all;
    }

    private static int shortest(List<Read> ways) {
        return ways.stream().mapToInt(read -> read.path().hops().size()).min().orElse(0);
    }

    private Judged judged(Read read, boolean described) {
        Path path = read.path();
        return new Judged(path, fit(path), read.matches(), described, Cost.of(path) + (described ? Cost.DESCRIBED : 0));
    }

    /** How many words of the question stand together in what the notes say of a stop on this way. */
    private int matches(Path path) {
        int most = 0;
        for (List<String> words : question.words()) {
            List<Integer> stops = described(path).stream()
                    .map(stop -> traits.matches(stop, words))
                    .toList();
            most = Math.max(most, Math.max(max(stops), matchesOnTheWay(path, words)));
        }
        return most;
    }

    /** What the question may describe: the stops between its ends, or the ends that it leaves open. */
    private List<EntityRef> described(Path path) {
        List<EntityRef> ends = path.things().stream()
                .filter(thing -> !question.from().places().contains(thing))
                .filter(thing -> !question.to().places().contains(thing))
                .toList();
        return question.isOpen() ? ends : path.thingsBetween();
    }

    /** A hop past no stop is there on any way: what its notes say singles out none, unless an end is open. */
    private int matchesOnTheWay(Path path, List<String> words) {
        List<Integer> hops = path.hops().stream()
                .map(hop -> traits.matches(hop.statements(), words))
                .toList();
        if (question.isOpen()) {
            return hops.stream().mapToInt(Integer::intValue).sum();
        }
        return hops.size() == 1 ? 0 : max(hops);
    }

    private static int max(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
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

    /** A way works so where each stop on it does; one without stops, where that end does that moves the data. */
    private Fit fit(Path path, Mode mode) {
        List<EntityRef> stops = path.thingsBetween();
        return Fit.worst((stops.isEmpty() ? List.of(path.hops().getFirst().mover()) : stops)
                .stream().map(stop -> traits.fit(stop, mode)).toList());
    }

    private Fit fitWithout(Path path, Mode mode) {
        return path.thingsBetween().stream().anyMatch(stop -> traits.worksOnly(stop, mode)) ? Fit.CONTRARY : Fit.STATED;
    }

    /** A way, and how many words of what else the question says stand together in the notes on it. */
    private record Read(Path path, int matches) {}

    /**
     * A way and how good it is.
     *
     * @param fit whether it is as the question wants it
     * @param matches how many words of what else the question says stand together in the notes on it
     * @param described whether the notes say of it what else the question says
     * @param cost what it takes
     */
    record Judged(Path path, Fit fit, int matches, boolean described, double cost) {

        /** Whether it only adds stops to another way, and nothing in the question speaks for them. */
        boolean isDetourOf(Judged better) {
            return path.isDetourOf(better.path) && (better.described || !described);
        }
    }
}
