package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One verb of a sentence with the things around it.
 *
 * @param agent who does it
 * @param subjects the things that stand as subject; in the passive it is they to whom it is done
 * @param verb what kind of verb it is
 * @param passive whether it is done to the subject
 * @param polarity whether it is said, denied or taken back
 * @param arguments the other things, in order
 * @param toAnother whether it goes "to another" of what it comes from
 */
record Clause(
        Agent agent,
        List<CatalogueEntry> subjects,
        VerbClass verb,
        boolean passive,
        Polarity polarity,
        List<Argument> arguments,
        boolean toAnother) {

    Clause {
        subjects = List.copyOf(subjects);
        arguments = List.copyOf(arguments);
    }

    /** The things that play one of these roles. */
    List<CatalogueEntry> things(Role... roles) {
        Set<Role> wanted = Set.copyOf(Arrays.asList(roles));
        return arguments.stream()
                .filter(argument -> wanted.contains(argument.role()))
                .map(Argument::thing)
                .distinct()
                .toList();
    }

    /** The things in one of these roles of which the words say that data are in them. */
    List<CatalogueEntry> holders(Role... roles) {
        Set<Role> wanted = Set.copyOf(Arrays.asList(roles));
        return arguments.stream()
                .filter(argument -> wanted.contains(argument.role()) && argument.holdsData())
                .map(Argument::thing)
                .distinct()
                .toList();
    }

    /** Who does what the verb says. */
    enum Agent {
        /** The things that are the subject. */
        THINGS,
        /** Nobody is named: a bullet that starts with its verb. */
        BARE,
        /** "It", "this service", "which". */
        PRONOUN,
        /** "You", "customers". */
        PERSON,
        /** "Data", "the records". */
        DATA,
        /** Something that is no known thing. */
        UNKNOWN
    }

    /** Whether a clause holds. */
    enum Polarity {
        SAID,
        DENIED,
        TAKEN_BACK
    }
}
