package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import java.util.List;
import java.util.Optional;

/**
 * A question as it was understood.
 *
 * @param text the question
 * @param from the start
 * @param to the goal
 * @param via what the way must pass, in this order
 * @param avoid what it must not pass
 * @param modes ways of working that it must have
 * @param ruledOut ways of working that it must not have
 * @param forms forms in which the data must arrive
 * @param words what else the question says, in runs of words that stand together
 */
record Reading(
        String text,
        End from,
        End to,
        List<End> via,
        List<EntityRef> avoid,
        List<Mode> modes,
        List<Mode> ruledOut,
        List<EntityRef> forms,
        List<List<String>> words) {

    Reading {
        via = List.copyOf(via);
        avoid = List.copyOf(avoid);
        modes = List.copyOf(modes);
        ruledOut = List.copyOf(ruledOut);
        forms = List.copyOf(forms);
        words = List.copyOf(words);
    }

    /** A question that says nothing. */
    static Reading empty() {
        List<EntityRef> none = List.of();
        return new Reading("", End.OPEN, End.OPEN, List.of(), none, List.of(), List.of(), none, List.of());
    }

    /** Whether it names a family. */
    boolean namesFamily() {
        return from.hasMembers() || to.hasMembers() || via.stream().anyMatch(End::hasMembers);
    }

    /** The same question for the members of the families that it names. */
    Reading withMembers() {
        return new Reading(
                text,
                from.byMembers(),
                to.byMembers(),
                via.stream().map(End::byMembers).toList(),
                avoid,
                modes,
                ruledOut,
                forms,
                words);
    }

    /** For "X for some purpose": what X hands data to, where a note speaks of that purpose. */
    Optional<Reading> servedNextTo() {
        List<String> purpose = Tokens.of(to.said()).stream().map(Token::key).toList();
        return to.isPurpose() && via.isEmpty()
                ? Optional.of(new Reading(text, from, End.OPEN, via, avoid, modes, ruledOut, forms, List.of(purpose)))
                : Optional.empty();
    }

    /** Whether it names neither end, nor anything to pass. */
    boolean isEmpty() {
        return from.isOpen() && to.isOpen() && via.isEmpty();
    }

    /** Whether it leaves its start or its goal open. */
    boolean isOpen() {
        return from.isOpen() || to.isOpen();
    }

    /** Whether it asks for a way from a thing back to itself. */
    boolean isRoundTrip() {
        return via.isEmpty() && !from.isOpen() && from.ids().equals(to.ids());
    }

    /** Whether it asks for more than a way from here to there. */
    boolean isConstrained() {
        return !(modes.isEmpty() && ruledOut.isEmpty() && forms.isEmpty() && words.isEmpty());
    }
}
