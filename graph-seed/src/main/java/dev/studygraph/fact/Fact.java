package dev.studygraph.fact;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the notes say, or deny, of a thing.
 *
 * @param subject what it is said of
 * @param predicate the relation
 * @param object the other thing, or a literal
 * @param denied whether the note denies it ("cannot write directly to")
 * @param evidence where it stands
 * @param confidence how sure it is that the note says so
 * @param carries what moves, in the words of the note; absent where it does not say, or nothing moves
 */
public record Fact(
        Term.Thing subject,
        Predicate predicate,
        Term object,
        boolean denied,
        Evidence evidence,
        Confidence confidence,
        @Nullable String carries) {

    /** A fact that is surely said. */
    public Fact(Term.Thing subject, Predicate predicate, Term object, boolean denied, Evidence evidence) {
        this(subject, predicate, object, denied, evidence, Confidence.SURE, null);
    }

    /** Whether the notes surely say it. */
    public boolean isSure() {
        return confidence == Confidence.SURE;
    }

    /** The same, surely. */
    public Fact confirmed() {
        return new Fact(subject, predicate, object, denied, evidence, Confidence.SURE, carries);
    }
}
