package dev.studygraph.claim;

import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Argument;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Clause.Agent;
import dev.studygraph.language.Phrase;
import dev.studygraph.language.Polarity;
import dev.studygraph.language.Role;
import dev.studygraph.language.Token;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.VerbForm;
import dev.studygraph.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a clause says that a thing has or can do. */
final class Abilities {

    private Abilities() {}

    /** "A has B", "offers B": it has what stands behind the verb. */
    static List<Candidate> possession(Passage passage, Clause clause, Frame frame) {
        List<Argument> objects = clause.arguments(Role.OBJECT);
        if (objects.isEmpty() || frame.passive()) {
            return List.of();
        }
        Phrase first = objects.getFirst().phrase();
        if (passage.lexicon()
                        .is(WordSet.EMPTY_PROPERTIES, first.tokens().getFirst().lower())
                || passage.lexicon().is(WordSet.PEOPLE, first.head().lower())
                || passage.lexicon().is(WordSet.PRONOUNS, first.head().lower())) {
            return List.of();
        }
        boolean lacks = first.denied() != passage.lexicon().is(WordSet.LACKING_VERBS, clause.verb());
        return spoken(frame)
                .turned(lacks)
                .say(Predicate.HAS_FEATURE, Wording.from(passage, token(passage, first.start())), Form.CLAUSE);
    }

    /** "A lets you do B", "makes it easy to do B": it can do what stands behind. */
    static List<Candidate> permission(Passage passage, Clause clause, Frame frame) {
        if (frame.passive()
                || clause.purpose()
                || !clause.isFinite()
                || passage.lexicon().is(WordSet.EMPTY_VERBS, clause.verb())) {
            return List.of();
        }
        int start = verb(passage, clause) + 1;
        while (start < passage.tokens().size()
                && isBetween(passage, passage.tokens().get(start))) {
            start++;
        }
        return spoken(frame)
                .say(
                        Predicate.HAS_FEATURE,
                        start < passage.tokens().size() ? Wording.from(passage, start) : "",
                        Form.CLAUSE);
    }

    private static boolean isBetween(Passage passage, Token token) {
        String word = token.lower();
        return !token.isName()
                && (passage.lexicon().is(WordSet.PEOPLE, word)
                        || passage.lexicon().is(WordSet.PRONOUNS, word)
                        || passage.lexicon().is(WordSet.ADJECTIVES, word)
                        || passage.lexicon().is(WordSet.GLUE_WORDS, word));
    }

    /** "A encrypts B", "can do B", or the same below the title of A: it does what the verb says. */
    static List<Candidate> action(Passage passage, Clause clause, Frame frame) {
        if (!isAction(passage, clause, frame)) {
            return List.of();
        }
        int verb = verb(passage, clause);
        String words = Wording.from(passage, verb);
        if (isOneVerb(clause, words) || pointsBack(passage, verb + 1)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>(spoken(frame).say(Predicate.HAS_FEATURE, words, Form.CLAUSE));
        if (frame.polarity() == Polarity.DENIED && isUnable(passage, clause, verb)) {
            found.addAll(spoken(frame)
                    .turned(true)
                    .say(
                            Predicate.HAS_LIMIT,
                            Wording.between(passage, clause.start(), Wording.end(passage, verb)),
                            Form.CLAUSE));
        }
        return found;
    }

    /** "Can not": that it cannot is a limit. */
    private static boolean isUnable(Passage passage, Clause clause, int verb) {
        return passage.tokens().subList(clause.start(), verb).stream()
                .anyMatch(token -> passage.lexicon().is(WordSet.CAN_WORDS, token.lower()));
    }

    /** "Query them": what was spoken of before. */
    private static boolean pointsBack(Passage passage, int at) {
        return at < passage.tokens().size()
                && passage.lexicon()
                        .is(WordSet.PRONOUNS, passage.tokens().get(at).lower());
    }

    /** "Supports A" below a name, where the word could be a noun as well. */
    static List<Candidate> opening(Passage passage, Spoken spoken) {
        Token first = passage.tokens().getFirst();
        Optional<VerbForm> verb =
                first.isName() ? Optional.empty() : passage.lexicon().verb(first.lower());
        boolean third = verb.filter(form -> form.is(VerbForm.Kind.THIRD)).isPresent();
        boolean has = verb.filter(form -> form.verbClass() == VerbClass.SUPPORT || form.verbClass() == VerbClass.HAVE)
                .isPresent();
        boolean acts = verb.filter(
                        form -> acts(form.verbClass()) && !passage.lexicon().is(WordSet.EMPTY_VERBS, form.lemma()))
                .isPresent();
        if (passage.tokens().size() < 2 || (!has && !(third && acts))) {
            return List.of();
        }
        return spoken.say(Predicate.HAS_FEATURE, Wording.from(passage, has ? 1 : 0), Form.FEATURE);
    }

    private static boolean isAction(Passage passage, Clause clause, Frame frame) {
        int verb = verb(passage, clause);
        boolean tells =
                passage.lexicon().verb(passage.tokens().get(verb).lower()).isPresent()
                        && clause.isFinite()
                        && !clause.purpose()
                        && !clause.passive()
                        && frame.polarity() != Polarity.OPEN;
        boolean empty = passage.lexicon().is(WordSet.EMPTY_VERBS, clause.verb());
        boolean opens = clause.agent() == Agent.NONE
                ? opens(passage, clause) && isPresent(passage, verb)
                : clause.agent() == Agent.PRONOUN || isNamed(frame, clause);
        return tells && !empty && opens && frame.agents().size() < 3;
    }

    /** Whether nothing but adverbs and auxiliaries stands before the verb. */
    private static boolean opens(Passage passage, Clause clause) {
        return passage.tokens().subList(0, clause.start()).stream()
                .allMatch(token -> !token.isName()
                        && (passage.lexicon().is(WordSet.ADVERBS, token.lower())
                                || passage.lexicon().is(WordSet.MODALS, token.lower())));
    }

    /** Whether a verb is no participle: "encrypts", "can encrypt", not "encrypted". */
    private static boolean isPresent(Passage passage, int verb) {
        return passage.lexicon()
                .verb(passage.tokens().get(verb).lower())
                .filter(form -> form.is(VerbForm.Kind.BASE) || form.is(VerbForm.Kind.THIRD))
                .isPresent();
    }

    private static boolean isNamed(Frame frame, Clause clause) {
        return frame.explicit()
                && clause.agent() == Agent.PHRASES
                && clause.subjects().stream()
                        .anyMatch(subject -> !subject.names().isEmpty());
    }

    private static boolean isOneVerb(Clause clause, String words) {
        return clause.arguments().isEmpty() && words.indexOf(' ') < 0;
    }

    /** The token that is the verb of a clause. */
    static int verb(Passage passage, Clause clause) {
        int at = Math.min(clause.start(), passage.tokens().size() - 1);
        while (at < passage.tokens().size() - 1
                && isAuxiliary(passage, passage.tokens().get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAuxiliary(Passage passage, Token token) {
        String word = token.lower();
        return Stream.of(WordSet.MODALS, WordSet.NOT, WordSet.BE, WordSet.ADVERBS, WordSet.GLUE_WORDS)
                        .anyMatch(set -> passage.lexicon().is(set, word))
                || (passage.lexicon().is(WordSet.HAVE, word)
                        && passage.lexicon().verb(word).isEmpty())
                || (passage.lexicon().catenative(word).isPresent()
                        && passage.lexicon().verb(word).isEmpty());
    }

    /** The token that begins at this place of the text. */
    static int token(Passage passage, int start) {
        for (int i = 0; i < passage.tokens().size(); i++) {
            if (passage.tokens().get(i).start() >= start) {
                return i;
            }
        }
        return passage.tokens().size();
    }

    static Spoken spoken(Frame frame) {
        return new Spoken(
                frame.agents(),
                frame.explicit(),
                frame.doubts().isEmpty() ? Set.of() : frame.doubts(),
                frame.polarity() == Polarity.DENIED,
                frame.polarity() == Polarity.OPEN);
    }

    /** Whether a verb of this kind may say that a thing does something of its own. */
    static boolean acts(Passage passage, Clause clause) {
        return acts(clause.verbClass()) || passage.lexicon().is(WordSet.MAKING_VERBS, clause.verb());
    }

    private static boolean acts(VerbClass verb) {
        return switch (verb) {
            case SEND,
                    FEED,
                    FLOW,
                    TAKE,
                    SUBSCRIBE,
                    QUERY,
                    ACCESS,
                    INVOKE,
                    START,
                    RUN,
                    PROCESS,
                    CONVERT,
                    CONNECT,
                    OTHER -> true;
            case USE, ALLOW, INTEGRATE, SUPPORT, REPLACE, BASE, REQUIRE, BE, HAVE, INCLUDE -> false;
        };
    }
}
