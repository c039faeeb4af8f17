package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Clause.Agent;
import dev.studygraph.extract.Clause.Polarity;
import dev.studygraph.extract.Lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words before a verb: who does it, and whether it is denied. */
final class Zone {

    private final List<Argument> arguments = new ArrayList<>();
    private @Nullable Agent noun;
    private @Nullable Polarity polarity;

    void add(Argument argument) {
        arguments.add(argument);
    }

    void negate(Polarity negation) {
        polarity = negation;
    }

    void word(String key, Role role, Lexicon lexicon) {
        if (role != Role.SUBJECT
                || (lexicon.is(WordSet.FILLERS, key) && !lexicon.is(WordSet.PEOPLE, key))
                || key.endsWith("ly")) {
            return;
        }
        if (lexicon.is(WordSet.PRONOUNS, key)) {
            noun = Agent.PRONOUN;
        } else if (lexicon.is(WordSet.PEOPLE, key)) {
            noun = Agent.PERSON;
        } else if (noun == Agent.PRONOUN && lexicon.is(WordSet.ANAPHORS, key)) {
            noun = Agent.PRONOUN;
        } else if (lexicon.is(WordSet.DATA_WORDS, key)) {
            noun = Agent.DATA;
        } else if (lexicon.is(WordSet.ANAPHORS, key) && noun == null) {
            noun = Agent.PRONOUN;
        } else if (Character.isLetter(key.codePointAt(0)) && noun != Agent.PERSON) {
            noun = Agent.UNKNOWN;
        }
    }

    /** Whether it names a subject of its own. */
    boolean saysWho() {
        return noun != null || !subjects().isEmpty();
    }

    /** The things that are the subject. */
    List<CatalogueEntry> subjects() {
        return arguments.stream()
                .filter(argument -> argument.role() == Role.SUBJECT)
                .map(Argument::thing)
                .filter(thing -> thing.kind() != Kind.Format)
                .distinct()
                .toList();
    }

    /** The things before the verb that are not its subject: "in S3", "with Athena". */
    List<Argument> others() {
        return arguments.stream()
                .filter(argument -> argument.role() != Role.SUBJECT)
                .toList();
    }

    Agent agent() {
        if (!subjects().isEmpty()) {
            return Agent.THINGS;
        }
        return noun == null ? Agent.BARE : noun;
    }

    /** Whether the verb is denied or taken back here, or else as before. */
    Polarity polarity(Polarity before) {
        return polarity == null ? before : polarity;
    }
}
