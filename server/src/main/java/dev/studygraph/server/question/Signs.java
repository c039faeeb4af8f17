package dev.studygraph.server.question;

import java.util.EnumMap;
import java.util.Map;

/** How much speaks for each part that a mention may play. */
final class Signs {

    private final Map<Part, Double> scores = new EnumMap<>(Part.class);

    void add(Part part, double score) {
        scores.merge(part, score, Double::sum);
    }

    void addAll(Signs other, double share) {
        other.scores.forEach((part, score) -> add(part, score * share));
    }

    double of(Part part) {
        return scores.getOrDefault(part, 0.0);
    }

    /** How much speaks for one of the ends. */
    double ofEnd() {
        return Math.max(of(Part.FROM), of(Part.TO));
    }

    @Override
    public String toString() {
        return scores.toString();
    }
}
