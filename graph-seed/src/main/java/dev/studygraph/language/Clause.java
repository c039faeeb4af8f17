package dev.studygraph.language;

import java.util.Arrays;
import java.util.List;

/**
 * One verb of a sentence with the phrases around it.
 *
 * @param agent what the subject is
 * @param subjects the phrases of the subject; in the passive it is they to whom it is done
 * @param attached what hangs on the subject or stands before it: "data in A", "with A"
 * @param verb the verb in its basic form; a noun that stands for a verb, as itself
 * @param verbClass what kind of verb it is
 * @param passive whether it is done to the subject
 * @param polarity whether it holds
 * @param arguments the phrases behind the verb, in order
 * @param purpose whether it only tells what another clause is for: "to load A"
 * @param isFinite whether its verb has a finite form: no noun, no form in "-ing" without an auxiliary
 * @param isBase whether its verb stands in its basic form, as in an order
 * @param start where its verb starts in the sentence
 */
public record Clause(
        Agent agent,
        List<Phrase> subjects,
        List<Argument> attached,
        String verb,
        VerbClass verbClass,
        boolean passive,
        Polarity polarity,
        List<Argument> arguments,
        boolean purpose,
        boolean isFinite,
        boolean isBase,
        int start) {

    public Clause {
        subjects = List.copyOf(subjects);
        attached = List.copyOf(attached);
        arguments = List.copyOf(arguments);
    }

    /** The arguments in one of these parts, in order. */
    public List<Argument> arguments(Role... roles) {
        List<Role> wanted = Arrays.asList(roles);
        return arguments.stream()
                .filter(argument -> wanted.contains(argument.role()))
                .toList();
    }

    /** Who does what the verb says. */
    public enum Agent {
        /** The phrases of the subject. */
        PHRASES,
        /** Nobody is named. */
        NONE,
        /** "It", "this service": what was spoken of. */
        PRONOUN,
        /** "You", "anybody". */
        PERSON,
        /** "Nobody", "nothing". */
        NOBODY
    }
}
