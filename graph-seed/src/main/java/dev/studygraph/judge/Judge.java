package dev.studygraph.judge;

import dev.studygraph.claim.Candidate;
import dev.studygraph.claim.Doubt;
import dev.studygraph.claim.Form;
import dev.studygraph.fact.Confidence;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Predicate.DataFlow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides over all notes which candidates are facts, and how sure each is. A denial is stronger than what the same
 * sentence or a mere title would say; what is sure in one place is sure in the others.
 */
public final class Judge {

    private final Map<Fact, Boolean> explicit = new LinkedHashMap<>();

    /** Takes the candidates of one sentence; the facts that they propose, in order. */
    public Map<Candidate, Fact> hear(List<Candidate> candidates, Evidence evidence) {
        Set<Way> denied = new HashSet<>();
        candidates.stream().filter(Candidate::denied).map(Way::of).forEach(denied::add);
        Map<Candidate, Fact> facts = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            // A sentence that seems to say and to deny the same denies it.
            if (!candidate.denied() && denied.contains(Way.of(candidate))) {
                continue;
            }
            if (isNoise(candidate)) {
                continue;
            }
            Fact fact = fact(candidate, evidence);
            facts.put(candidate, fact);
            explicit.merge(fact, candidate.explicit(), Boolean::logicalOr);
        }
        return facts;
    }

    /** What is doubted for several reasons, or names what nothing else names, is right too seldom to be suggested. */
    private static boolean isNoise(Candidate candidate) {
        boolean once = candidate.doubts().contains(Doubt.NAMED_ONCE)
                && candidate.reader() != Form.ARROW
                && candidate.predicate().flow() != DataFlow.NONE;
        return candidate.doubts().size() > 1 || once || isIdle(candidate);
    }

    /** Who reads, and where, is hardly ever what it seems where it is only implied and no catalogue knows it. */
    private static boolean isIdle(Candidate candidate) {
        return candidate.doubts().contains(Doubt.IMPLIED)
                && candidate.predicate().flow() == DataFlow.BACKWARD
                && candidate.hasTerm();
    }

    /** The facts, once all notes are heard. */
    public Verdict verdict() {
        Set<Way> denied = new HashSet<>();
        Set<Way> sure = new HashSet<>();
        explicit.keySet().forEach(fact -> {
            if (fact.denied()) {
                denied.add(Way.of(fact));
            } else if (fact.isSure()) {
                sure.add(Way.of(fact));
            }
        });
        // What is confirmed may be what is said for sure in the same place.
        Set<Fact> kept = new LinkedHashSet<>();
        Map<Fact, Fact> settled = new LinkedHashMap<>();
        explicit.forEach((fact, isExplicit) -> {
            boolean guessed = !isExplicit || !fact.isSure();
            if (!fact.denied() && guessed && denied.contains(Way.of(fact))) {
                return;
            }
            Fact judged = !fact.denied()
                            && !fact.isSure()
                            && fact.predicate().flow() != DataFlow.NONE
                            && sure.contains(Way.of(fact))
                    ? fact.confirmed()
                    : fact;
            settled.put(fact, judged);
            kept.add(judged);
        });
        return new Verdict(List.copyOf(kept), settled);
    }

    private static Fact fact(Candidate candidate, Evidence evidence) {
        Confidence confidence = candidate.doubts().isEmpty() ? Confidence.SURE : Confidence.LIKELY;
        return new Fact(
                candidate.subject().thing(),
                candidate.predicate(),
                candidate.object(),
                candidate.denied(),
                evidence,
                confidence,
                candidate.carries());
    }

    /**
     * What became of what was proposed.
     *
     * @param facts the facts that hold, in order
     * @param settled each fact that holds, by the form in which it was proposed
     */
    public record Verdict(List<Fact> facts, Map<Fact, Fact> settled) {

        public Verdict {
            facts = List.copyOf(facts);
            settled = Map.copyOf(settled);
        }
    }

    /** The two ends of a fact in the direction in which something moves, whatever its verb. */
    private record Way(Object kind, String from, String to) {

        static Way of(Candidate candidate) {
            return of(
                    candidate.predicate(),
                    candidate.subject().name(),
                    candidate.object().text());
        }

        static Way of(Fact fact) {
            return of(fact.predicate(), fact.subject().text(), fact.object().text());
        }

        private static Way of(Predicate predicate, String subject, String object) {
            return switch (predicate.flow()) {
                case FORWARD -> new Way(DataFlow.FORWARD, subject, object);
                case BACKWARD -> new Way(DataFlow.FORWARD, object, subject);
                case NONE -> new Way(predicate, subject, object);
            };
        }
    }
}
