package dev.studygraph.language;

import dev.studygraph.language.Clause.Agent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Applies what one clause says of another one: "delivery to A is not supported", "reading from A is impossible", "it
 * is impossible for A to read", "does not write unless".
 */
final class Judgements {

    private final List<Clause> clauses;
    private final List<Tagged> tokens;
    private final Lexicon lexicon;

    private Judgements(List<Clause> clauses, List<Tagged> tokens, Lexicon lexicon) {
        this.clauses = new ArrayList<>(clauses);
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The clauses of a sentence as the others of them leave them. */
    static List<Clause> on(List<Clause> clauses, List<Tagged> tokens, Lexicon lexicon) {
        Judgements judgements = new Judgements(clauses, tokens, lexicon);
        for (int i = 0; i < clauses.size(); i++) {
            judgements.exception(i);
            judgements.judge(i);
        }
        return List.copyOf(judgements.clauses);
    }

    /** "A does not write unless", "not without B": a denial that has an exception tells of none in general. */
    private void exception(int i) {
        Clause clause = clauses.get(i);
        if (clause.polarity() != Polarity.DENIED) {
            return;
        }
        int end = i + 1 < clauses.size() && clauses.get(i + 1).start() > clause.start()
                ? clauses.get(i + 1).start()
                : tokens.size();
        for (int at = clause.start(); at < end && !tokens.get(at).is(Tag.STOP); at++) {
            if (lexicon.is(WordSet.EXCEPTIONS, tokens.get(at).lower())) {
                clauses.set(i, with(clause, clause.agent(), clause.subjects(), Polarity.OPEN));
                return;
            }
        }
    }

    private void judge(int i) {
        Clause judge = clauses.get(i);
        Optional<Polarity> verdict = verdict(judge);
        if (verdict.isEmpty()) {
            if (judge.verbClass() == VerbClass.BE
                    && judge.agent() == Agent.NONE
                    && i > 0
                    && !clauses.get(i - 1).isFinite()) {
                // "Storing A in B is risky": what is said of doing it does not say that it is done.
                Clause done = clauses.get(i - 1);
                clauses.set(i - 1, with(done, done.agent(), done.subjects(), Polarity.OPEN));
            }
            return;
        }
        boolean pointing = judge.agent() == Agent.PRONOUN && !judge.passive();
        Optional<Argument> doer = judge.arguments(Role.FOR).stream().findFirst();
        if (pointing
                && doer.isPresent()
                && i + 1 < clauses.size()
                && clauses.get(i + 1).purpose()) {
            // "It is impossible for A to read"
            clauses.set(
                    i + 1,
                    with(clauses.get(i + 1), Agent.PHRASES, List.of(doer.get().phrase()), verdict.get()));
            return;
        }
        boolean gerund = judge.agent() == Agent.NONE
                && i > 0
                && clauses.get(i - 1).start() == 0
                && !clauses.get(i - 1).isFinite();
        if (gerund) {
            Clause judged = clauses.get(i - 1);
            clauses.set(i - 1, with(judged, judged.agent(), judged.subjects(), verdict.get()));
            return;
        }
        nominal(judge, verdict.get()).ifPresent(clause -> clauses.set(i, clause));
    }

    /** What a clause says of its subject as of something done: possible, impossible, or neither of them. */
    private Optional<Polarity> verdict(Clause judge) {
        boolean denied = judge.polarity() == Polarity.DENIED;
        if (judge.passive()) {
            return judge.verbClass() == VerbClass.SUPPORT || judge.verbClass() == VerbClass.ALLOW
                    ? Optional.of(judge.polarity())
                    : Optional.empty();
        }
        List<Argument> told = judge.arguments(Role.OBJECT);
        if (judge.verbClass() != VerbClass.BE || told.isEmpty()) {
            return Optional.empty();
        }
        Phrase word = told.getFirst().phrase();
        String head = word.head().lower();
        boolean not = denied || word.denied();
        if (lexicon.is(WordSet.VERDICTS, head)) {
            return Optional.of(not ? Polarity.SAID : Polarity.DENIED.within(judge.polarity()));
        }
        return lexicon.is(WordSet.POSSIBLE_WORDS, head)
                ? Optional.of(not ? Polarity.DENIED : judge.polarity())
                : Optional.empty();
    }

    /** "Delivery to A", of which something is said, as a clause of its own. */
    private Optional<Clause> nominal(Clause judge, Polarity verdict) {
        if (judge.subjects().size() != 1 || judge.attached().isEmpty()) {
            return Optional.empty();
        }
        Phrase noun = judge.subjects().getFirst();
        Polarity polarity = noun.denied() ? Polarity.DENIED.within(verdict) : verdict;
        return lexicon.verbOfNoun(noun.head().lower())
                .map(verb -> new Clause(
                        Agent.NONE,
                        List.of(),
                        List.of(),
                        noun.head().lower(),
                        verb,
                        false,
                        polarity,
                        judge.attached(),
                        false,
                        true,
                        false,
                        judge.start()));
    }

    private static Clause with(Clause clause, Agent agent, List<Phrase> subjects, Polarity polarity) {
        return new Clause(
                agent,
                subjects,
                clause.attached(),
                clause.verb(),
                clause.verbClass(),
                clause.passive(),
                polarity,
                clause.arguments(),
                clause.purpose() && agent == clause.agent(),
                clause.isFinite(),
                clause.isBase(),
                clause.start());
    }
}
