package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Clause.Agent;
import dev.studygraph.extract.Clause.Polarity;
import dev.studygraph.extract.Lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words before a verb: who does it, and whether it is denied. */
final class Zone {

    private final Taxonomy taxonomy;
    private final List<Argument> arguments = new ArrayList<>();
    private @Nullable Agent noun;
    private @Nullable Polarity polarity;
    private boolean conditional;

    Zone(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    void add(Argument argument) {
        arguments.add(argument);
    }

    void negate(Polarity negation) {
        polarity = negation;
    }

    /** Takes what follows as a condition: nothing in it is said to be so. */
    void condition() {
        polarity = Polarity.TAKEN_BACK;
        conditional = true;
    }

    boolean isConditional() {
        return conditional;
    }

    void word(String key, Role role, Lexicon lexicon) {
        boolean filler = lexicon.is(WordSet.FILLERS, key) && !lexicon.is(WordSet.PEOPLE, key);
        if (role != Role.SUBJECT || filler || key.endsWith("ly") || !Character.isLetter(key.codePointAt(0))) {
            return;
        }
        if (lexicon.is(WordSet.PRONOUNS, key) || (lexicon.is(WordSet.ANAPHORS, key) && noun != Agent.PERSON)) {
            noun = Agent.PRONOUN;
        } else if (lexicon.is(WordSet.PEOPLE, key)) {
            noun = Agent.PERSON;
        } else if (lexicon.is(WordSet.DATA_WORDS, key)) {
            noun = Agent.DATA;
        } else if (noun != Agent.PERSON) {
            noun = Agent.UNKNOWN;
        }
    }

    /** Whether it names a subject of its own. */
    boolean saysWho() {
        return noun != null || arguments.stream().anyMatch(argument -> argument.role() == Role.SUBJECT);
    }

    /** The things that are the subject: those that can do something or hold data; "a job of A" is A. */
    List<CatalogueEntry> subjects() {
        List<CatalogueEntry> named = things(Role.SUBJECT);
        return named.isEmpty() && noun == Agent.UNKNOWN ? things(Role.OF) : named;
    }

    private List<CatalogueEntry> things(Role role) {
        return arguments.stream()
                .filter(argument -> argument.role() == role)
                .map(Argument::thing)
                .filter(taxonomy::holdsData)
                .distinct()
                .toList();
    }

    /** The things before the verb that are not its subject: "with Athena"; "data in S3" come from there. */
    List<Argument> others() {
        return arguments.stream()
                .filter(argument -> argument.role() != Role.SUBJECT)
                .map(argument ->
                        isSource(argument) ? new Argument(Role.FROM, argument.thing(), argument.holdsData()) : argument)
                .toList();
    }

    private boolean isSource(Argument argument) {
        return agent() == Agent.DATA
                && (argument.role() == Role.OF || (argument.role() == Role.AT && argument.holdsData()));
    }

    /** Who does it. A general notion is a word for the topic when it comes alone: "ETL service that loads ...". */
    Agent agent() {
        if (!subjects().isEmpty()) {
            return Agent.THINGS;
        }
        if (noun != null) {
            return noun;
        }
        return saysWho() ? Agent.PRONOUN : Agent.BARE;
    }

    /** Whether the verb is denied or taken back here, or else as before. */
    Polarity polarity(Polarity before) {
        return polarity == null ? before : polarity;
    }
}
