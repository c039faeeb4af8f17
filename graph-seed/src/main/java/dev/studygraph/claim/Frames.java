package dev.studygraph.claim;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.language.Argument;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Clause.Agent;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Phrase;
import dev.studygraph.language.Polarity;
import dev.studygraph.language.Role;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the phrases of the clauses of a passage to things. */
final class Frames {

    private final Passage passage;
    private List<Ref> before;
    private boolean saidHere;
    /** What phrases with a name in them refer to, by their last word: "the orders queue" is "the queue" later on. */
    private final Map<String, Ref> spoken = new HashMap<>();
    /** Where the clause before puts something. */
    private @Nullable Ref lastTarget;

    private Frames(Passage passage) {
        this.passage = passage;
        before = passage.topic().before();
    }

    /** The frames of a passage, in order. */
    static List<Frame> of(Passage passage) {
        Frames frames = new Frames(passage);
        List<Frame> read = new ArrayList<>();
        List<Clause> clauses = passage.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Frame frame = frames.frame(clauses.get(i));
            if (i > 0) {
                frames.hold(clauses, i, frame, read);
                frame = frames.held(clauses, i, frame, read);
            }
            read.add(frame);
        }
        return read;
    }

    /** "Reads data stored in A": the data of the clause before are in A. */
    private void hold(List<Clause> clauses, int at, Frame frame, List<Frame> read) {
        List<Phrase> subjects = clauses.get(at).subjects();
        if (subjects.isEmpty() || !subjects.stream().allMatch(this::isCarried)) {
            return;
        }
        for (int before = at - 1; before >= 0 && before >= at - 2; before--) {
            boolean same = clauses.get(before).arguments().stream()
                    .map(Argument::phrase)
                    .anyMatch(phrase -> subjects.stream().anyMatch(subject -> subject.equals(phrase)));
            if (same && !frame.parts().isEmpty()) {
                Frame held = read.get(before);
                for (Part part : frame.parts(Role.AT, Role.VIA, Role.FROM, Role.TO)) {
                    // What is moved was there before; where it goes then, another moves it.
                    boolean moves = read.get(before).verbClass() == VerbClass.SEND
                            && !read.get(before).has(Role.TO);
                    if (part.ref() != null && frame.refs(Role.BY).isEmpty() && !(moves && part.role() == Role.TO)) {
                        held = held.with(new Part(
                                moves ? Role.FROM : Role.AT,
                                new Ref(part.ref().thing(), part.ref().certainty(), true),
                                false,
                                part.denied(),
                                part.named(),
                                part.words()));
                    }
                }
                read.set(before, held);
            }
        }
    }

    private boolean isCarried(Phrase phrase) {
        return passage.names().isData(phrase)
                || passage.find(phrase)
                        .filter(ref -> !ref.isOpen() || ref.isSure())
                        .isEmpty();
    }

    /** "The address held in A is copied": it comes from A. */
    private Frame held(List<Clause> clauses, int at, Frame frame, List<Frame> read) {
        Clause before = clauses.get(at - 1);
        Clause clause = clauses.get(at);
        boolean same = !clause.subjects().isEmpty()
                && clause.subjects().equals(before.subjects())
                && clause.subjects().stream().allMatch(this::isCarried);
        if (!same
                || !before.passive()
                || !clause.passive()
                || frame.has(Role.FROM)
                || !before.arguments(Role.BY).isEmpty()) {
            return frame;
        }
        Frame held = frame;
        for (Part part : read.get(at - 1).parts(Role.AT)) {
            held = part.ref() == null
                    ? held
                    : held.with(new Part(Role.FROM, part.ref(), false, part.denied(), part.named(), part.words()));
        }
        return held;
    }

    private Frame frame(Clause clause) {
        List<Part> parts = parts(clause.arguments());
        boolean moved = isMoved(clause);
        int opening = clause.subjects().isEmpty()
                ? Integer.MAX_VALUE
                : clause.subjects().getFirst().start();
        // "Access to A is ...": what hangs on the subject is not where the verb leads.
        parts.addAll(
                0,
                parts(clause.attached().stream()
                        .filter(argument -> !(argument.role() == Role.AT && isActor(clause))
                                && (argument.phrase().start() < opening || argument.role() != Role.TO))
                        .toList()));
        List<Ref> agents = new ArrayList<>();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Agent agent = clause.agent();
        boolean explicit = true;
        switch (agent) {
            case PHRASES -> {
                agents.addAll(moved ? List.of() : subjects(clause));
                if (agents.isEmpty()
                        && parts.stream().anyMatch(part -> part.role() == Role.WITH && part.ref() != null)) {
                    agent = Agent.PERSON;
                }
                if (agents.isEmpty() && (moved || clause.subjects().stream().allMatch(passage.names()::isData))) {
                    agent = Agent.PERSON;
                    clause.subjects()
                            .forEach(subject -> parts.add(
                                    new Part(Role.OTHER, null, true, false, false, subject.text(passage.text()))));
                }
            }
            case NONE -> {
                if (isOrderBehind(clause) || isDoneWith(clause, parts) || isAimAhead(clause)) {
                    agent = Agent.PERSON;
                    break;
                }
                agents.addAll(passage.topic().before());
                if (passage.topic().before().equals(passage.topic().things())) {
                    doubts.addAll(passage.topic().doubts());
                }
                if ((clause.isBase() && (isForReader(clause) || isOrder(clause))) || isTitle()) {
                    doubts.add(Doubt.IMPLIED);
                }
                explicit = false;
                agent = agents.isEmpty() ? Agent.NONE : Agent.PHRASES;
            }
            case PRONOUN -> {
                agents.addAll(isOfSeveral(clause) ? List.of() : before);
                explicit = saidHere || !before.equals(passage.topic().things());
                if (!explicit) {
                    // "It" takes the title for a thing.
                    passage.topic().doubts().stream()
                            .filter(doubt -> doubt != Doubt.TITLE_ONCE)
                            .forEach(doubts::add);
                }
                if (before.size() > 1 || (!explicit && clause.polarity() != Polarity.DENIED && isOfAnother(clause))) {
                    doubts.add(Doubt.POINTS_TO_SEVERAL);
                }
                agent = agents.isEmpty() ? Agent.PRONOUN : Agent.PHRASES;
            }
            case PERSON, NOBODY -> {}
        }
        if (agent == Agent.PHRASES && clause.agent() == Agent.PHRASES && !agents.isEmpty() && !clause.passive()) {
            before = agents;
            saidHere = true;
        }
        if (agent == Agent.PRONOUN) {
            doubts.add(Doubt.IMPLIED);
        }
        if (clause.polarity() == Polarity.HEDGED) {
            doubts.add(Doubt.HEDGED);
        }
        // "- no delivery to A" is as short as a line that says what something cannot do may be.
        boolean told = clause.polarity() == Polarity.DENIED && passage.clauses().size() == 1;
        if (agent == Agent.PHRASES && !clause.isFinite() && ((!explicit && !told) || isShared(clause))) {
            doubts.add(Doubt.IMPLIED);
        }
        Frame frame = new Frame(
                agent,
                agents,
                explicit,
                doubts,
                clause.verb(),
                clause.verbClass(),
                clause.passive(),
                polarity(clause),
                parts);
        List<Ref> targets = frame.refs(Role.TO);
        lastTarget = frame.verbClass() == VerbClass.SEND
                        && targets.size() == 1
                        && !frame.agents().contains(targets.getFirst())
                ? targets.getFirst()
                : null;
        return frame;
    }

    /** "Route calls to A" below words for what one does: an order to the reader. */
    private boolean isOrder(Clause clause) {
        return clause.start() <= 1
                && passage.isOfSentence()
                && !Spoken.isBehindLabel(passage)
                && passage.topic().before().stream()
                        .allMatch(ref -> ref.isOpen()
                                && !passage.names().isDoer(ref.thing().name()));
    }

    /** Whether it is a title: what stands there is a noun rather than a verb of what the titles above it name. */
    private boolean isTitle() {
        return passage.isOfSentence() && passage.sentence().line().isHeading();
    }

    /** "The packet is received before it is sent": what a clause before it is about is nearer than a title. */
    private boolean isOfAnother(Clause clause) {
        return passage.clauses().stream()
                .anyMatch(other -> other.start() < clause.start()
                        && other.agent() == Agent.PHRASES
                        && !other.subjects().isEmpty()
                        && other.isFinite());
    }

    /** "They write", "the rules come from A" behind a single thing: it is not what is meant. */
    private boolean isOfSeveral(Clause clause) {
        if (before.size() != 1 || clause.subjects().isEmpty()) {
            return false;
        }
        String head = clause.subjects().getLast().head().lower();
        boolean several = passage.lexicon().is(WordSet.WORDS_FOR_SEVERAL, head)
                || (!passage.lexicon().is(WordSet.DETERMINERS, head)
                        && !passage.lexicon().is(WordSet.PRONOUNS, head)
                        && isPlural(head));
        return several && !isPlural(before.getFirst().thing().name().toLowerCase(Locale.ROOT));
    }

    private static boolean isPlural(String name) {
        return !Inflection.singular(name).equals(name);
    }

    /** "The job in A writes": where the subject is, when it is no data, is not where the verb leads. */
    private boolean isActor(Clause clause) {
        return clause.agent() == Agent.PHRASES
                && !clause.passive()
                && !clause.subjects().isEmpty()
                && clause.subjects().stream().noneMatch(passage.names()::isData);
    }

    /** "The cells from A move to B": words with where they come from, and nothing that they move, move themselves. */
    private boolean isMoved(Clause clause) {
        return clause.agent() == Agent.PHRASES
                && !clause.passive()
                && clause.verbClass() == VerbClass.SEND
                && clause.arguments(Role.OBJECT).isEmpty()
                && clause.subjects().stream()
                        .allMatch(subject -> subject.names().isEmpty())
                && clause.attached().stream()
                        .anyMatch(argument -> argument.role() == Role.FROM
                                && argument.phrase().start()
                                        > clause.subjects().getFirst().start());
    }

    /** "To load A, B does it": the aim before a clause is that of who does it there. */
    private boolean isAimAhead(Clause clause) {
        return clause.purpose()
                && clause.start() == 0
                && passage.clauses().stream()
                        .anyMatch(other -> other.start() > clause.start() && !other.purpose() && other.isFinite());
    }

    /** "A does it, sending to B": the verb in "-ing" has its subject from further off. */
    private boolean isShared(Clause clause) {
        return clause.start() > 0
                && !clause.purpose()
                && clause.agent() == Agent.PHRASES
                && !clause.subjects().isEmpty()
                && !clause.subjects().getLast().head().equals(passage.tokens().get(clause.start() - 1))
                && !passage.tokens().get(clause.start() - 1).lower().equals("and");
    }

    /** "A cannot write to B; put C in between": an order to the reader behind what is said of a subject of its own. */
    private boolean isOrderBehind(Clause clause) {
        Clause first = passage.clauses().getFirst();
        return clause.isBase() && first.agent() == Agent.PHRASES && first.start() < clause.start();
    }

    /** "Analyze data in A with B" below A: B does it. */
    private boolean isDoneWith(Clause clause, List<Part> parts) {
        return clause.isBase()
                && parts.stream()
                        .filter(part -> part.role() == Role.WITH)
                        .map(Part::ref)
                        .anyMatch(ref -> ref != null
                                && !ref.isOpen()
                                && ref.thing().kind() == Kind.Service
                                && passage.topic().things().stream()
                                        .noneMatch(topic ->
                                                passage.names().taxonomy().belongTogether(topic.thing(), ref.thing())));
    }

    /** "Set up A and send it to B", "send your data": an order to the reader rather than what the title above does. */
    private boolean isForReader(Clause clause) {
        boolean addressed = passage.tokens().stream()
                .anyMatch(token -> !token.isName()
                        && (token.lower().equals("your") || token.lower().equals("you")));
        Clause first = passage.clauses().getFirst();
        return addressed || (!first.equals(clause) && first.agent() == Agent.NONE && !moves(first.verbClass()));
    }

    private static Polarity polarity(Clause clause) {
        return clause.agent() == Agent.NOBODY && clause.polarity() == Polarity.SAID
                ? Polarity.DENIED
                : clause.polarity();
    }

    private List<Ref> subjects(Clause clause) {
        List<Ref> refs = new ArrayList<>();
        for (int i = 0; i < clause.subjects().size(); i++) {
            Phrase subject = clause.subjects().get(i);
            Optional<Ref> ref = ofItsKind(subject).or(() -> passage.find(subject));
            if (ref.isEmpty()
                    && (clause.passive() || clause.verbClass() == VerbClass.FLOW)
                    && clause.polarity() == Polarity.DENIED
                    && passage.names().isData(subject)) {
                ref = passage.names().moved(subject, passage.text());
            }
            // "A job of A": the thing behind "of" where the words before name none, or none surely.
            if (ref.filter(Ref::isSure).isEmpty()) {
                Optional<Ref> owner = owner(clause.attached(), subject);
                ref = owner.isPresent() && (ref.isEmpty() || owner.get().isSure()) ? owner : ref;
            }
            // "Parts such as A and B": the parts are A and B.
            boolean example = ref.isPresent()
                    && clause.attached().stream()
                            .anyMatch(argument ->
                                    argument.example() && argument.phrase().equals(subject));
            if (example
                    && i == 1
                    && refs.size() == 1
                    && isLower(clause.subjects().getFirst())) {
                refs.clear();
            }
            ref.ifPresent(refs::add);
        }
        return refs.stream().distinct().toList();
    }

    private static boolean isLower(Phrase phrase) {
        return phrase.names().isEmpty()
                && (phrase.start() == 0 || !phrase.head().isCapital());
    }

    /** "The same file system" below the name of one: what the title names. */
    private Optional<Ref> ofItsKind(Phrase subject) {
        List<Ref> topic = passage.topic().things();
        boolean definite = passage.lexicon().is(WordSet.DEFINITE_WORDS, subject.determiner());
        if (!definite
                || topic.size() != 1
                || subject.names().size() != 1
                || !subject.head().isName()) {
            return Optional.empty();
        }
        String kind = passage.mentions().get(subject.head().name()).entry().name();
        return topic.getFirst().thing().categories().contains(kind) ? Optional.of(topic.getFirst()) : Optional.empty();
    }

    private Optional<Ref> owner(List<Argument> attached, Phrase subject) {
        return attached.stream()
                .filter(argument ->
                        argument.role() == Role.OF && argument.phrase().start() > subject.end())
                .findFirst()
                .flatMap(argument -> passage.find(argument.phrase()))
                .filter(ref -> !ref.isOpen() || passage.names().isData(subject));
    }

    private List<Part> parts(List<Argument> arguments) {
        List<Part> parts = new ArrayList<>();
        boolean abstractOwner = false;
        boolean indefinite = false;
        boolean lastExample = false;
        for (Argument argument : arguments) {
            Phrase phrase = argument.phrase();
            String words = phrase.text(passage.text());
            boolean data = passage.names().isData(phrase);
            Optional<Ref> ref = pointer(phrase).or(() -> data ? Optional.empty() : passage.find(phrase));
            Part last = parts.isEmpty() ? null : parts.getLast();
            if (argument.role() == Role.OF
                    && last != null
                    && (last.ref() == null
                            || !last.ref().isSure()
                            || (last.ref().isOpen()
                                    && ref.filter(r -> !r.isOpen()).isPresent()))) {
                // "A variety of B", "the output of B": B in the part of what stands before.
                abstractOwner = ref.isEmpty()
                        && passage.lexicon()
                                .isNoun(WordSet.ABSTRACT_WORDS, phrase.head().lower());
                if (abstractOwner && argument.example()) {
                    continue;
                }
                if (ref.isPresent()) {
                    Ref whole =
                            last.data() ? new Ref(ref.get().thing(), ref.get().certainty(), true) : ref.get();
                    parts.set(
                            parts.size() - 1,
                            new Part(
                                    last.role(),
                                    whole,
                                    false,
                                    last.denied() || phrase.denied(),
                                    isNamed(phrase),
                                    words));
                }
                continue;
            }
            if (abstractOwner && argument.example()) {
                continue;
            }
            if (argument.example()
                    && last != null
                    && !lastExample
                    && (last.ref() == null
                            || last.ref().isOpen()
                            || last.ref().thing().kind() == Kind.Concept)
                    && ref.isPresent()
                    && !ref.get().equals(last.ref())) {
                replaceGeneric(parts, last, argument);
            }
            // "Into a staging area in B": B is the place.
            if (argument.role() == Role.AT
                    && last != null
                    && last.role() == Role.TO
                    && indefinite
                    && last.ref() != null
                    && last.ref().isOpen()
                    && ref.filter(r -> r.isSure() && !passage.names().isFamily(r.thing()))
                            .isPresent()
                    && !Character.isUpperCase(last.words().codePointAt(0))) {
                parts.set(
                        parts.size() - 1,
                        new Part(Role.TO, ref.get(), false, last.denied() || phrase.denied(), isNamed(phrase), words));
                continue;
            }
            if (phrase.tokens().size() > 1
                    && !phrase.names().isEmpty()
                    && !phrase.head().isName()) {
                ref.ifPresent(named -> spoken.put(phrase.head().lower(), named));
            }
            if (argument.role() == Role.AT
                    && ref.filter(r -> passage.names().isFamily(r.thing())).isPresent()) {
                continue;
            }
            Role role =
                    argument.role() == Role.OF && last != null && argument.example() ? last.role() : argument.role();
            if (argument.example() && last != null && argument.role() == Role.OF) {
                role = last.role();
            }
            lastExample = argument.example();
            indefinite = phrase.determiner().equals("a") || phrase.determiner().equals("an");
            parts.add(new Part(role, ref.orElse(null), data, phrase.denied(), isNamed(phrase), words));
        }
        return parts;
    }

    /** Whether a phrase reads as the name of a thing rather than of what moves. */
    private boolean isNamed(Phrase phrase) {
        String head = phrase.head().lower();
        return !phrase.names().isEmpty()
                || phrase.head().isCapital()
                || pointer(phrase).isPresent()
                || (phrase.tokens().size() > 1
                        && (passage.lexicon().isNoun(WordSet.PART_WORDS, head)
                                || passage.lexicon().isNoun(WordSet.CLASS_WORDS, head)));
    }

    /** "Stores such as A": the stores are A. */
    private static void replaceGeneric(List<Part> parts, Part generic, Argument example) {
        if (generic.role() == example.role() || example.role() == Role.OF) {
            boolean notion = generic.ref() != null
                    && !generic.ref().isOpen()
                    && generic.ref().thing().kind() == Kind.Concept;
            boolean lower = notion
                    || generic.words().isEmpty()
                    || !Character.isUpperCase(generic.words().codePointAt(0));
            if (lower) {
                parts.set(
                        parts.size() - 1,
                        new Part(
                                generic.role(),
                                null,
                                generic.data(),
                                generic.denied(),
                                generic.named(),
                                generic.words()));
            }
        }
    }

    /** "It", "the queue": what was spoken of last. */
    private Optional<Ref> pointer(Phrase phrase) {
        String head = phrase.head().lower();
        boolean it =
                phrase.names().isEmpty() && phrase.tokens().size() == 1 && (head.equals("it") || head.equals("this"));
        boolean points = phrase.names().isEmpty()
                && phrase.tokens().size() == 1
                && (phrase.determiner().equals("the") || phrase.determiner().equals("this"));
        if (points && spoken.containsKey(head)) {
            return Optional.of(spoken.get(head));
        }
        if (it && lastTarget != null) {
            return Optional.of(lastTarget);
        }
        return it && before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    /** Whether a verb of this kind tells of what moves. */
    static boolean moves(VerbClass verb) {
        return switch (verb) {
            case SEND, FEED, FLOW, TAKE, SUBSCRIBE, QUERY, ACCESS, INVOKE, START, PROCESS, CONVERT, RUN, CONNECT ->
                true;
            case USE, ALLOW, INTEGRATE, SUPPORT, REPLACE, BASE, REQUIRE, BE, HAVE, INCLUDE, OTHER -> false;
        };
    }
}
