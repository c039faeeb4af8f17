package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Term;
import dev.studygraph.name.Ref;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader proposes.
 *
 * @param subject what it is said of
 * @param predicate the relation
 * @param object the other thing, or a literal
 * @param other the entry of the other thing, absent for a literal
 * @param denied whether the note denies it
 * @param explicit whether the sentence itself names the subject; otherwise its surroundings do
 * @param carries what moves, in the words of the note, absent where it does not say
 * @param doubts why it may be wrong
 * @param reader the form by which it was read
 */
public record Candidate(
        CatalogueEntry subject,
        Predicate predicate,
        Term object,
        @Nullable CatalogueEntry other,
        boolean denied,
        boolean explicit,
        @Nullable String carries,
        Set<Doubt> doubts,
        Form reader) {

    public Candidate {
        doubts = doubts.isEmpty() ? Set.of() : Set.copyOf(doubts);
    }

    static Candidate of(Ref subject, Predicate predicate, Ref object, Form reader) {
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (!subject.isSure() || !object.isSure()) {
            doubts.add(Doubt.NAMED_ONCE);
        }
        return new Candidate(
                subject.thing(), predicate, object.thing().thing(), object.thing(), false, true, null, doubts, reader);
    }

    static Candidate of(Ref subject, Predicate predicate, String literal, Form reader) {
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (!subject.isSure()) {
            doubts.add(Doubt.NAMED_ONCE);
        }
        return new Candidate(
                subject.thing(), predicate, new Term.Literal(literal), null, false, true, null, doubts, reader);
    }

    /** Whether only the notes know one of its things. */
    public boolean hasTerm() {
        return isTerm(subject) || (other != null && isTerm(other));
    }

    /** Whether the notes alone know one of its things, and a catalogue the other. */
    boolean isMixed() {
        return other != null && isTerm(subject) != isTerm(other);
    }

    static boolean isTerm(CatalogueEntry thing) {
        return thing.categories().contains(CatalogueEntry.TERM);
    }

    Candidate asDenied(boolean isDenied) {
        return new Candidate(subject, predicate, object, other, isDenied, explicit, carries, doubts, reader);
    }

    Candidate asInherited() {
        return new Candidate(subject, predicate, object, other, denied, false, carries, doubts, reader);
    }

    Candidate carrying(@Nullable String what) {
        return new Candidate(subject, predicate, object, other, denied, explicit, what, doubts, reader);
    }

    /** The same said to another thing. */
    Candidate to(CatalogueEntry thing) {
        return new Candidate(subject, predicate, thing.thing(), thing, denied, explicit, carries, doubts, reader);
    }

    /** The same, read by another form. */
    Candidate by(Form form) {
        return new Candidate(subject, predicate, object, other, denied, explicit, carries, doubts, form);
    }

    Candidate doubted(Set<Doubt> more) {
        if (more.isEmpty()) {
            return this;
        }
        EnumSet<Doubt> all = EnumSet.copyOf(more);
        all.addAll(doubts);
        return new Candidate(subject, predicate, object, other, denied, explicit, carries, all, reader);
    }

    Candidate doubted(Doubt more) {
        return doubted(EnumSet.of(more));
    }
}
