package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Clause.Agent;
import dev.studygraph.extract.Clause.Polarity;
import dev.studygraph.extract.Lexicon.VerbForm;
import dev.studygraph.extract.Lexicon.VerbForm.Shape;
import dev.studygraph.extract.Lexicon.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the verbs of a sentence: who does what they say, and whether it is done to them. */
final class VerbReader {

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Taxonomy taxonomy;
    private final Verbs verbs;
    private final Lookahead ahead;
    private final ClauseState state;

    VerbReader(
            List<Token> tokens, Lexicon lexicon, Taxonomy taxonomy, Verbs verbs, Lookahead ahead, ClauseState state) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
        this.verbs = verbs;
        this.ahead = ahead;
        this.state = state;
    }

    /** Opens the clause of the verb at this token. */
    void read(int i, VerbForm form) {
        boolean isObject = state.draft != null && isObjectOfVerb(i, form);
        boolean newSubject = state.draft == null && (state.zone.saysWho() || state.clauses.isEmpty());
        List<Argument> fronted = state.draft == null ? state.zone.others() : List.of();
        if (state.draft != null && state.draft.arguments().isEmpty() && ahead.isJoinedTo(state.zoneStart, i)) {
            state.sharing.add(state.draft);
            state.draft = null;
        }
        state.close();
        Optional<Clause> kept = keptFor(i, form);
        Optional<CatalogueEntry> causee = form.shape() == Shape.BASE ? ahead.causee(i) : Optional.empty();
        if (causee.isPresent()) {
            state.subject = new Subject(Agent.THINGS, List.of(causee.get()), state.carried);
        } else if (kept.isPresent()) {
            state.subject = new Subject(Agent.THINGS, kept.get().things(Role.USING), state.carried);
        } else if (newSubject) {
            state.subject = subjectOf(i, form);
            state.carried = Polarity.SAID;
        }
        boolean passive =
                verbs.isPassive(i, form.shape()) || ahead.isDoneBy(i, form) || (!newSubject && sharesBe(form));
        boolean usedFor = passive && form.verbClass() == VerbClass.USE;
        boolean baseForm = form.shape() == Shape.BASE
                && !lexicon.isThirdPerson(tokens.get(i).key());
        boolean shares = baseForm || passive || isObject;
        state.subject = state.subject.with(state.zone.polarity(shares ? state.carried : Polarity.SAID));
        state.carried = state.subject.polarity();
        VerbClass verb = usedFor || ahead.isPurpose(i, form) ? VerbClass.OTHER : form.verbClass();
        state.open(new Draft(verb, passive && !usedFor, baseForm), i);
        fronted.forEach(state::add);
        kept.ifPresent(store -> store.subjects().forEach(thing -> state.add(new Argument(Role.TO, thing, true))));
        if (state.done != null) {
            state.add(new Argument(Role.OBJECT, state.done, true));
            state.done = null;
        }
    }

    /** "Does not support writing to A": what is done is the object of the verb before, and as true as that. */
    private boolean isObjectOfVerb(int i, VerbForm form) {
        boolean noun = form.shape() == Shape.NOUN || form.shape() == Shape.GERUND;
        return noun
                && IntStream.range(state.zoneStart, i)
                        .noneMatch(j -> ahead.isPreposition(j)
                                || tokens.get(j).isMark()
                                || tokens.get(j).is("and"));
    }

    /** "A is integrated with B to store ...": B stores it in A, where A is a place for data. */
    private Optional<Clause> keptFor(int i, VerbForm form) {
        boolean purpose = form.verbClass() == VerbClass.DELIVER
                && i > 0
                && tokens.get(i - 1).is("to");
        return purpose && !state.clauses.isEmpty()
                ? Optional.of(state.clauses.getLast())
                        .filter(clause -> clause.verb() == VerbClass.INTEGRATE)
                        .filter(clause -> !clause.things(Role.USING).isEmpty())
                        .filter(clause -> !clause.subjects().isEmpty()
                                && clause.subjects().stream().allMatch(taxonomy::isStore))
                : Optional.empty();
    }

    /** Whom the words before the verb name as the one who does it. */
    private Subject subjectOf(int i, VerbForm form) {
        if (ahead.isJoint(i - 1) && state.zone.agent() != Agent.BARE) {
            return joined(i);
        }
        // The words before such a noun describe it: "custom transformation using A"; those before the comma
        // of "time series, fed by A" describe what both are about.
        boolean described = (form.shape() == Shape.NOUN && state.zone.agent() != Agent.THINGS)
                || (state.zone.agent() == Agent.UNKNOWN && isApposed(i, form));
        return new Subject(described ? Agent.BARE : state.zone.agent(), state.zone.subjects(), Polarity.SAID);
    }

    /**
     * "Gathers log files and sends them": before the "and" stands a verb that is not known, and what it is done to. The
     * subject is what the words start with, and nobody where they start with that verb, in the same form as this one.
     */
    private Subject joined(int i) {
        Token first = tokens.subList(state.zoneStart, i).stream()
                .filter(token -> token.isThing() || !token.isMark())
                .filter(token -> !ahead.isFiller(token) || lexicon.is(WordSet.PEOPLE, token.key()))
                .findFirst()
                .orElse(tokens.get(i));
        if (first.entry() != null) {
            return new Subject(Agent.THINGS, List.of(first.entry()), Polarity.SAID);
        }
        if (lexicon.is(WordSet.PRONOUNS, first.key()) || lexicon.is(WordSet.PEOPLE, first.key())) {
            boolean person = lexicon.is(WordSet.PEOPLE, first.key());
            return new Subject(person ? Agent.PERSON : Agent.PRONOUN, List.of(), Polarity.SAID);
        }
        boolean sameForm =
                first.key().endsWith("s") == lexicon.isThirdPerson(tokens.get(i).key());
        state.doneTo =
                state.zone.subjects().stream().filter(taxonomy::isOnlySource).toList();
        boolean unknown = state.zone.agent() == Agent.THINGS
                || state.zone.agent() == Agent.UNKNOWN
                || state.zone.agent() == Agent.DATA;
        return new Subject(sameForm && unknown ? Agent.BARE : state.zone.agent(), List.of(), Polarity.SAID);
    }

    private boolean isApposed(int i, VerbForm form) {
        return i > 0 && tokens.get(i - 1).is(",") && ahead.isDoneBy(i, form);
    }

    /** "Is read by A and written to B": the second verb shares the "is" of the first. */
    private boolean sharesBe(VerbForm form) {
        boolean afterPassive =
                !state.clauses.isEmpty() && state.clauses.getLast().passive();
        boolean sameSubject = state.subject.agent() != Agent.THINGS
                || (afterPassive
                        && state.subject.things().equals(state.clauses.getLast().subjects()));
        return form.shape() == Shape.PAST && afterPassive && sameSubject;
    }
}
