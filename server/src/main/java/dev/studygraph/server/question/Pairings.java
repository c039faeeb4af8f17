package dev.studygraph.server.question;

import dev.studygraph.server.question.Mention.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Weighs which two of the mentions of a question are the start and the goal of a way. */
final class Pairings {

    private static final double UNEXPLAINED = 0.5;
    private static final double IN_ORDER = 0.6;
    private static final double NO_WAY = -0.8;
    private static final double A_WAY = 1.2;
    private static final double BY_HOP = 0.12;
    private static final double OPEN_END = 2;
    private static final double BETWEEN = 2;

    private final MarkedQuestion question;

    Pairings(MarkedQuestion question) {
        this.question = question;
    }

    /** The best start and goal among these mentions. */
    Optional<Pairing> best(List<Integer> among) {
        List<Pairing> pairings = new ArrayList<>();
        List<Integer> ends = among.stream()
                .filter(at -> !question.isAvoided(at) && !question.isSaid(at))
                .toList();
        for (int from : ends) {
            for (int to : ends) {
                if (from == to) {
                    continue;
                }
                for (Candidate start : question.mention(from).candidates()) {
                    for (Candidate goal : question.mention(to).candidates()) {
                        if (!start.thing().equals(goal.thing())) {
                            pairings.add(new Pairing(from, to, start, goal, score(from, to, start, goal, among)));
                        }
                    }
                }
            }
        }
        return pairings.stream().max(Comparator.comparingDouble(Pairing::score));
    }

    private double score(int from, int to, Candidate start, Candidate goal, List<Integer> among) {
        Signs first = question.signs(from);
        Signs last = question.signs(to);
        double score = MarkedQuestion.bounded(first.of(Part.FROM)) - 0.6 * MarkedQuestion.bounded(first.of(Part.TO));
        score += MarkedQuestion.bounded(last.of(Part.TO)) - 0.6 * MarkedQuestion.bounded(last.of(Part.FROM));
        score -= 0.9 * (first.of(Part.VIA) + last.of(Part.VIA));
        score += MarkedQuestion.BY_NAME * (strength(start) + strength(goal));
        score += from < to ? IN_ORDER : 0;
        score += possible(start, goal);
        score -= question.stranded() == null ? 0 : OPEN_END;
        score += question.isAskedBetween() ? BETWEEN : 0;
        for (int other : among) {
            Signs rest = question.signs(other);
            if (other != from && other != to && !question.isAvoided(other) && !question.isSaid(other)) {
                score -= UNEXPLAINED * Math.max(0, rest.ofEnd() - Math.max(0, rest.of(Part.VIA)));
            }
        }
        return score;
    }

    private double strength(Candidate candidate) {
        boolean isForm =
                candidate.thing().kind().equals("Format") && question.mentions().size() > 2;
        return candidate.strength()
                - (isForm ? 1.5 : 0)
                - (moves(candidate) ? 0 : candidate.thing().kind().equals("DataSource") ? 0.5 : 1.5);
    }

    /** Whether data gets to it or leaves it, be it by what it is part of. */
    private boolean moves(Candidate candidate) {
        return candidate.flows() || question.moves(candidate.thing());
    }

    private double possible(Candidate start, Candidate goal) {
        Integer hops = question.hops(start.thing(), goal.thing());
        if (hops != null) {
            return A_WAY - BY_HOP * hops;
        }
        return start.flows() && goal.flows() ? NO_WAY : 0;
    }

    /** A start and a goal: which mentions, and what of all that they may mean. */
    record Pairing(int from, int to, Candidate start, Candidate goal, double score) {}
}
