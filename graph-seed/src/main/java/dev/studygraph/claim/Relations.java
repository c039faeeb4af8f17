package dev.studygraph.claim;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Predicate.DataFlow;
import dev.studygraph.language.Argument;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Clause.Agent;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Phrase;
import dev.studygraph.language.Polarity;
import dev.studygraph.language.Role;
import dev.studygraph.language.Token;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Mention;
import dev.studygraph.name.Ref;
import dev.studygraph.name.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a clause says that things are, have, support, are built on or are good for. */
final class Relations {

    private final Taxonomy taxonomy;
    private final Being being;
    private final Lexicon lexicon = Lexicon.english();

    Relations(Taxonomy taxonomy, Roles roles) {
        this.taxonomy = taxonomy;
        being = new Being(roles);
    }

    /**
     * What the clauses of a passage say of no flow.
     *
     * @param flows what they say of flows
     */
    List<Candidate> read(Passage passage, List<Frame> frames, List<Candidate> flows) {
        List<Candidate> found = new ArrayList<>();
        if (Cue.at(passage, 0, WordSet.FALSE_OPENINGS)) {
            return found;
        }
        List<Candidate> uses = Uses.read(passage, frames);
        boolean isTold = !uses.isEmpty() || Advice.isOrder(passage);
        boolean acted =
                flows.stream().anyMatch(candidate -> candidate.predicate().flow() != DataFlow.NONE);
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = described(passage, frames, i);
            if (frame.polarity() != Polarity.OPEN && !frame.agents().isEmpty()) {
                List<Candidate> said = said(passage, passage.clauses().get(i), frame, !acted && !isTold);
                acted |= said.stream().anyMatch(candidate -> candidate.predicate() == Predicate.HAS_FEATURE)
                        && Abilities.acts(passage, passage.clauses().get(i));
                found.addAll(said);
            }
        }
        found.addAll(uses);
        return found;
    }

    /** What one clause says; what its subject does only where it says nothing else. */
    private List<Candidate> said(Passage passage, Clause clause, Frame frame, boolean mayAct) {
        List<Candidate> found = new ArrayList<>(relations(passage, clause, frame));
        if (found.isEmpty() && mayAct && Abilities.acts(passage, clause)) {
            found.addAll(Abilities.action(passage, clause, frame));
        }
        if (frame.hasDenied() && frame.polarity() != Polarity.DENIED) {
            found.addAll(named(frame.ofDenied()));
        }
        return found;
    }

    /** "A is a service that does B": A does. */
    private static Frame described(Passage passage, List<Frame> frames, int at) {
        Frame frame = frames.get(at);
        List<Phrase> subjects = passage.clauses().get(at).subjects();
        for (int i = 0; i < at && subjects.size() == 1; i++) {
            boolean being = frames.get(i).verbClass() == VerbClass.BE
                    && !frames.get(i).agents().isEmpty();
            boolean same = passage.clauses().get(i).arguments(Role.OBJECT).stream()
                    .anyMatch(argument -> argument.phrase().equals(subjects.getFirst()));
            if (being && same) {
                return frame.said(
                        frames.get(i).agents(),
                        frames.get(i).explicit(),
                        frames.get(i).doubts());
            }
        }
        if (subjects.size() == 1 && isDescription(passage, subjects.getFirst())) {
            return inherited(passage, frame);
        }
        return Spoken.isGuess(passage, passage.clauses().get(at), frame) ? inherited(passage, frame) : frame;
    }

    /** "Service that does B" below the name of A: A does. */
    private static boolean isDescription(Passage passage, Phrase subject) {
        int behind = Abilities.token(passage, subject.end());
        boolean relative = behind < passage.tokens().size()
                && passage.lexicon()
                        .is(WordSet.RELATIVES, passage.tokens().get(behind).lower());
        boolean notion = subject.names().stream()
                .allMatch(name -> passage.mentions().get(name.name()).entry().kind() == Kind.Concept);
        return relative
                && notion
                && passage.topic().things().size() == 1
                && SentenceReader.subjects(passage).isEmpty()
                && Abilities.token(passage, subject.start()) < 3;
    }

    private static Frame inherited(Passage passage, Frame frame) {
        return frame.said(passage.topic().things(), false, passage.topic().doubts());
    }

    private List<Candidate> relations(Passage passage, Clause clause, Frame frame) {
        List<Candidate> found = new ArrayList<>(named(frame));
        switch (frame.verbClass()) {
            case BE -> found.addAll(being.read(passage, clause, frame));
            case SUPPORT, HAVE ->
                found.addAll(
                        found.isEmpty() || frame.verbClass() == VerbClass.HAVE
                                ? Abilities.possession(passage, clause, frame)
                                : List.of());
            case ALLOW -> found.addAll(Abilities.permission(passage, clause, frame));
            case INCLUDE -> found.addAll(included(passage, clause, frame));
            case OTHER -> found.addAll(other(passage, clause, frame));
            case USE -> found.addAll(uses(passage, clause, frame));
            case REQUIRE -> found.addAll(required(passage, clause, frame));
            case SEND -> found.addAll(stored(passage, clause, frame));
            default -> found.addAll(inside(passage, clause, frame));
        }
        return found;
    }

    /** What a clause says of things that it names. */
    private List<Candidate> named(Frame frame) {
        Spoken spoken = Abilities.spoken(frame);
        return switch (frame.verbClass()) {
            case INTEGRATE ->
                spoken.say(Predicate.INTEGRATES_WITH, frame.refs(Role.WITH, Role.TO, Role.OBJECT), Form.CLAUSE);
            case SUPPORT -> Formats.supported(frame, spoken);
            case INCLUDE ->
                parts(
                        spoken,
                        frame.refs(Role.OBJECT, Role.OF).stream()
                                .filter(Ref::isSure)
                                .toList());
            case HAVE ->
                parts(
                        spoken,
                        frame.refs(Role.OBJECT).stream()
                                .filter(ref -> ref.isOpen() && ref.isSure() && !isCounted(ref))
                                .toList());
            case ALLOW -> parts(spoken, frame.passive() ? frame.refs(Role.OF) : List.of());
            case REPLACE -> spoken.say(Predicate.ALTERNATIVE_TO, frame.refs(Role.OBJECT), Form.CLAUSE);
            case BASE ->
                spoken.say(
                        Predicate.BUILT_ON,
                        frame.has(Role.OBJECT) ? List.of() : frame.refs(Role.AT, Role.WITH, Role.BY),
                        Form.CLAUSE);
            case FEED ->
                spoken.say(
                        Predicate.BUILT_ON,
                        frame.passive() && lexicon.is(WordSet.BASE_VERBS, frame.verb())
                                ? frame.refs(Role.BY)
                                : List.of(),
                        Form.CLAUSE);
            case RUN ->
                spoken.say(
                        Predicate.RUNS_ON,
                        frame.passive() || frame.has(Role.OBJECT) ? List.of() : frame.refs(Role.AT),
                        Form.CLAUSE);
            case REQUIRE -> List.of();
            case CONVERT ->
                converter(frame)
                        .say(
                                Predicate.CONVERTS,
                                frame.refs(Role.TO, Role.AT).stream()
                                        .filter(ref -> ref.thing().kind() == Kind.Format || ref.isOpen())
                                        .toList(),
                                Form.CLAUSE);
            default -> List.of();
        };
    }

    /** "Four parts", "higher cost": words that count or compare name no part. */
    private boolean isCounted(Ref ref) {
        String first = ref.thing().name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return lexicon.is(WordSet.NUMBER_WORDS, first)
                || lexicon.is(WordSet.MORE_WORDS, first)
                || Character.isDigit(first.codePointAt(0));
    }

    /** Who turns something into a format: in the passive not what is turned, but who does it. */
    private static Spoken converter(Frame frame) {
        Spoken spoken = Abilities.spoken(frame);
        List<Ref> doers = frame.passive() ? frame.refs(Role.BY, Role.WITH, Role.VIA) : List.of();
        boolean format = spoken.things().stream().allMatch(ref -> ref.thing().kind() == Kind.Format);
        List<Ref> tools =
                doers.stream().filter(ref -> ref.thing().kind() != Kind.Format).toList();
        boolean turned = frame.passive() && (format || !tools.isEmpty());
        return turned ? new Spoken(tools, true, spoken.doubts(), spoken.denied(), spoken.open()) : spoken;
    }

    /** That these belong to who is spoken of. */
    static List<Candidate> parts(Spoken whole, List<Ref> parts) {
        List<Candidate> found = new ArrayList<>();
        for (Ref part : parts) {
            Spoken spoken = new Spoken(List.of(part), whole.explicit(), whole.doubts(), whole.denied(), whole.open());
            found.addAll(spoken.say(Predicate.PART_OF, whole.things(), Form.CLAUSE));
        }
        return found;
    }

    /** What a thing includes that is no thing of its own. */
    private static List<Candidate> included(Passage passage, Clause clause, Frame frame) {
        List<Candidate> found = new ArrayList<>();
        for (Argument argument : clause.arguments(Role.OBJECT)) {
            Phrase phrase = argument.phrase();
            boolean thing = passage.find(phrase).filter(Ref::isSure).isPresent();
            boolean vague = passage.lexicon().is(WordSet.PRONOUNS, phrase.head().lower())
                    || passage.lexicon()
                            .is(WordSet.EMPTY_PROPERTIES, phrase.head().lower());
            if (!thing && !vague) {
                found.addAll(Abilities.spoken(frame)
                        .turned(phrase.denied())
                        .say(Predicate.HAS_FEATURE, phrase.text(passage.text()), Form.CLAUSE));
            }
        }
        return found;
    }

    /** What a store keeps: "A stores B and C". */
    private List<Candidate> stored(Passage passage, Clause clause, Frame frame) {
        List<Phrase> kept =
                clause.arguments(Role.OBJECT).stream().map(Argument::phrase).toList();
        boolean stores = lexicon.is(WordSet.PLACE_VERBS, clause.verb())
                && !frame.passive()
                && frame.agents().stream().allMatch(ref -> taxonomy.isStore(ref.thing()))
                && (kept.size() < 2 || isJoined(passage, kept.getLast()));
        if (!stores) {
            return inside(passage, clause, frame);
        }
        List<Candidate> found = new ArrayList<>();
        for (Phrase phrase : kept) {
            String head = phrase.head().lower();
            if (!lexicon.is(WordSet.PRONOUNS, head) && !lexicon.is(WordSet.DETERMINERS, head)) {
                found.addAll(Abilities.spoken(frame)
                        .turned(phrase.denied())
                        .say(passage, Predicate.STORES, phrase.text(passage.text()), Form.CLAUSE));
            }
        }
        return found;
    }

    /** Whether a word that joins stands before a phrase, or before the word that opens it. */
    static boolean isJoined(Passage passage, Phrase phrase) {
        int at = Abilities.token(passage, phrase.start());
        return passage.tokens().subList(Math.max(0, at - 2), at).stream()
                .anyMatch(token -> !token.isName() && passage.lexicon().is(WordSet.AND, token.lower()));
    }

    /** "A requires B": the thing where its name is all, else the words. */
    private static List<Candidate> required(Passage passage, Clause clause, Frame frame) {
        List<Candidate> found = new ArrayList<>();
        boolean own = clause.subjects().stream()
                .allMatch(subject ->
                        subject.head().isName() || passage.find(subject).isPresent());
        if (frame.passive() || !own) {
            return found;
        }
        for (Argument argument : clause.arguments(Role.OBJECT)) {
            Phrase phrase = argument.phrase();
            Spoken spoken = Abilities.spoken(frame).turned(phrase.denied());
            boolean whole = phrase.names().size() == 1 && phrase.tokens().size() == 1;
            Optional<Ref> thing = passage.find(phrase).filter(ref -> whole || (ref.isOpen() && ref.isSure()));
            if (thing.isPresent()) {
                found.addAll(spoken.say(Predicate.REQUIRES, List.of(thing.get()), Form.CLAUSE));
            } else if (!phrase.names().isEmpty() || spoken.denied()) {
                String words = Wording.from(passage, Abilities.token(passage, phrase.start()));
                found.addAll(spoken.say(passage, Predicate.REQUIRES, words, Form.CLAUSE));
                return found;
            }
        }
        return found;
    }

    private static List<Candidate> uses(Passage passage, Clause clause, Frame frame) {
        boolean own = frame.agent() == Agent.PHRASES && !frame.passive() && clause.agent() != Agent.PERSON;
        List<Ref> used =
                frame.refs(Role.OBJECT).stream().filter(ref -> !ref.isOpen()).toList();
        return own ? Abilities.spoken(frame).say(Predicate.USES, used, Form.CLAUSE) : inside(passage, clause, frame);
    }

    /** Verbs that say something only with what stands behind them: "works with B", "is located in B", "lacks B". */
    private static List<Candidate> other(Passage passage, Clause clause, Frame frame) {
        Spoken spoken = Abilities.spoken(frame);
        Optional<Predicate> told = Attributes.verb(passage, clause);
        if (told.isPresent()) {
            int behind = Abilities.verb(passage, clause) + 1;
            return behind < passage.tokens().size()
                    ? spoken.say(told.get(), Wording.from(passage, behind), Form.CLAUSE)
                    : List.of();
        }
        if (passage.lexicon().is(WordSet.COMPANY_VERBS, clause.verb())
                && !frame.refs(Role.WITH).isEmpty()) {
            return spoken.say(Predicate.INTEGRATES_WITH, frame.refs(Role.WITH), Form.CLAUSE);
        }
        if (passage.lexicon().is(WordSet.LACKING_VERBS, clause.verb())) {
            return Abilities.possession(passage, clause, frame);
        }
        if (passage.lexicon().is(WordSet.DIVIDING_VERBS, clause.verb())) {
            return parts(spoken, frame.passive() ? frame.refs(Role.TO) : List.of());
        }
        if (passage.lexicon().is(WordSet.PART_VERBS, clause.verb())) {
            return spoken.say(Predicate.PART_OF, frame.refs(Role.OBJECT, Role.TO), Form.CLAUSE);
        }
        boolean placed = passage.lexicon().is(WordSet.PLACE_VERBS, clause.verb());
        return placed
                ? spoken.say(Predicate.PART_OF, frame.refs(Role.AT), Form.CLAUSE)
                : inside(passage, clause, frame);
    }

    /** "Runs inside B": it is a part of B, whatever it does there. */
    private static List<Candidate> inside(Passage passage, Clause clause, Frame frame) {
        if (clause.passive() || frame.has(Role.TO, Role.FROM)) {
            return List.of();
        }
        List<Ref> wholes = clause.arguments(Role.AT).stream()
                .filter(argument -> isInside(passage, argument.phrase().start()))
                .flatMap(argument -> passage.find(argument.phrase()).stream())
                .toList();
        return Abilities.spoken(frame).say(Predicate.PART_OF, wholes, Form.CLAUSE);
    }

    private static boolean isInside(Passage passage, int start) {
        for (int i = Abilities.token(passage, start) - 1; i >= 0; i--) {
            Token token = passage.tokens().get(i);
            if (!passage.lexicon().is(WordSet.DETERMINERS, token.lower())) {
                return passage.lexicon().is(WordSet.INSIDE_WORDS, token.lower());
            }
        }
        return false;
    }

    /** A thing that stands below the name of what has it. */
    List<Candidate> partOf(Ref part, Ref whole) {
        boolean belongs = taxonomy.belongTogether(part.thing(), whole.thing())
                && !part.thing().equals(whole.thing())
                && part.thing().partOf() != null;
        return belongs ? List.of(Candidate.of(whole, Predicate.HAS_FEATURE, part, Form.FEATURE)) : List.of();
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    static boolean isName(Mention mention) {
        return mention.entry().kind() != Kind.Concept;
    }
}
