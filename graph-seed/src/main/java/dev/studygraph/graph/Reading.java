package dev.studygraph.graph;

import dev.studygraph.fact.Confidence;
import dev.studygraph.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * How a fact was read: by what, how surely, and what moves.
 *
 * @param rule what read it, in words to stand behind "by"; empty where that is not known
 * @param confidence how sure it is that the notes say so
 * @param carries what moves, absent where the notes do not say, or nothing moves
 */
public record Reading(
        String rule, Confidence confidence, @Nullable String carries) {

    /** A sure reading that tells of nothing that moves. */
    public static Reading sure(String rule) {
        return new Reading(rule, Confidence.SURE, null);
    }

    static Reading of(Fact fact, String rule) {
        return new Reading(rule, fact.confidence(), fact.carries());
    }

    boolean isSure() {
        return confidence == Confidence.SURE;
    }

    /** Both of them: as sure as the surer one, and with what moves as the first says that tells of it. */
    Reading and(Reading other) {
        Reading surer = isSure() || !other.isSure() ? this : other;
        return new Reading(surer.rule, surer.confidence, carries == null ? other.carries : carries);
    }
}
