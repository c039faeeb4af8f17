package dev.studygraph.language;

import dev.studygraph.language.Clause.Agent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clause that is being read. */
final class Draft {

    final List<Phrase> subjects = new ArrayList<>();
    final List<Argument> attached = new ArrayList<>();
    final List<Argument> arguments = new ArrayList<>();
    Agent agent = Agent.NONE;

    @Nullable VerbForm verb;

    @Nullable Draft host;

    VerbClass verbClass = VerbClass.OTHER;
    boolean passive;
    boolean passiveBefore;
    boolean isPurpose;
    boolean relative;
    boolean reduced;
    boolean hired;
    /** Whether it only describes the subject of a verb that is still to come. */
    boolean embedded;

    boolean hasModal;
    boolean isDone;
    private boolean isFinite;
    private boolean isBase;
    /** What the words around the clause make of it. */
    Polarity outer = Polarity.SAID;
    /** What its own auxiliaries make of it. */
    Polarity group = Polarity.SAID;
    /** What the verb before it hands on. */
    Polarity inherited = Polarity.SAID;

    @Nullable Role waiting;

    @Nullable Role alsoRole;

    private int start;

    /** Adds a phrase: to the subject before the verb, to the arguments behind it. */
    void add(Role role, Phrase phrase, boolean example, Function<List<Phrase>, Agent> agents) {
        List<Argument> list = verb == null ? attached : arguments;
        if (verb == null && role == Role.OBJECT) {
            subjects.add(phrase);
            agent = agents.apply(subjects);
            if (example) {
                attached.add(new Argument(Role.OTHER, phrase, true));
            }
        } else {
            list.add(new Argument(role, phrase, example));
            if (alsoRole != null) {
                list.add(new Argument(alsoRole, phrase, example));
            }
        }
        waiting = null;
    }

    void set(VerbGroup from, boolean denied, boolean conditional) {
        verb = Objects.requireNonNull(from.verb());
        verbClass = verb.verbClass();
        passive = from.passive() || passiveBefore;
        group = denied ? Polarity.DENIED.within(from.polarity()) : from.polarity();
        if (group == Polarity.SAID) {
            group = inherited;
        }
        isPurpose = isPurpose || from.isInfinitive();
        outer = conditional ? Polarity.OPEN : outer;
        start = from.start();
        hasModal = from.hasModal();
        isFinite = !from.isParticiple(VerbForm.Kind.ING);
        isBase = from.isBare() && !from.hasModal() && !from.isInfinitive();
    }

    /** The verb of another clause anew. */
    void again(Draft before, Polarity polarity, boolean sameArguments) {
        verb = before.verb;
        verbClass = before.verbClass;
        passive = before.passive;
        group = polarity;
        start = before.start + 1;
        isFinite = true;
        if (sameArguments) {
            arguments.addAll(before.arguments);
        } else {
            before.arguments.stream()
                    .filter(argument -> argument.role() == Role.OBJECT)
                    .forEach(arguments::add);
        }
    }

    /** Takes over the arguments of another verb; a preposition that waits for its phrase takes the first. */
    void share(List<Argument> others) {
        Role own = waiting;
        for (Argument other : others) {
            arguments.add(
                    own == null || arguments.size() > 0 ? other : new Argument(own, other.phrase(), other.example()));
        }
    }

    /** "No A writes", "neither A": the subject denies. */
    void deniedSubject() {
        boolean none = !subjects.isEmpty() && subjects.getFirst().determiner().equals("no");
        if (none || (!subjects.isEmpty() && subjects.stream().allMatch(Phrase::denied))) {
            outer = outer == Polarity.OPEN ? Polarity.OPEN : Polarity.DENIED;
        }
    }

    Polarity group() {
        return group;
    }

    Polarity polarity() {
        return group.within(outer);
    }

    List<Phrase> phrases(Role role) {
        return arguments.stream()
                .filter(argument -> argument.role() == role)
                .map(Argument::phrase)
                .toList();
    }

    Optional<Phrase> lastPhrase() {
        if (!arguments.isEmpty()) {
            return Optional.of(arguments.getLast().phrase());
        }
        if (verb != null) {
            return subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.getLast());
        }
        return !attached.isEmpty()
                        && (subjects.isEmpty()
                                || attached.getLast().phrase().start()
                                        > subjects.getLast().start())
                ? Optional.of(attached.getLast().phrase())
                : subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.getLast());
    }

    boolean hasNominal(Lexicon lexicon) {
        return nominal(lexicon).isPresent();
    }

    /** A phrase without a verb whose noun stands for one: "delivery to A". */
    void setNominal(Lexicon lexicon) {
        nominal(lexicon).ifPresent(phrase -> {
            VerbClass found = lexicon.verbOfNoun(phrase.head().lower()).orElseThrow();
            verb = new VerbForm(phrase.head().lower(), found, Set.of());
            verbClass = found;
            group = phrase.denied() ? Polarity.DENIED : Polarity.SAID;
            start = 0;
            int place = phrase.start();
            attached.stream()
                    .filter(argument -> argument.phrase().start() > place)
                    .forEach(arguments::add);
            attached.removeAll(arguments);
            subjects.remove(phrase);
            agent = subjects.isEmpty() ? Agent.NONE : Agent.PHRASES;
        });
    }

    private Optional<Phrase> nominal(Lexicon lexicon) {
        return Stream.concat(
                        subjects.stream(),
                        attached.stream()
                                .filter(argument -> argument.role() == Role.FOR)
                                .map(Argument::phrase))
                .filter(phrase -> lexicon.verbOfNoun(phrase.head().lower()).isPresent())
                .filter(phrase -> attached.stream()
                        .anyMatch(argument -> argument.phrase().start() > phrase.start()
                                && (argument.role() == Role.TO
                                        || argument.role() == Role.FROM
                                        || argument.role() == Role.BETWEEN
                                        || (argument.role() == Role.WITH
                                                && lexicon.verbOfNoun(
                                                                phrase.head().lower())
                                                        .filter(VerbClass.PROCESS::equals)
                                                        .isPresent()))))
                .findFirst();
    }

    /** What was read, as clauses: one, and one more for a noun that stands for a verb: "has no delivery to A". */
    List<Clause> clauses(Lexicon lexicon, Function<List<Phrase>, Agent> agents) {
        if (verb == null || isDone) {
            return List.of();
        }
        List<Clause> read = new ArrayList<>();
        List<Phrase> denied = subjects.stream().filter(Phrase::denied).toList();
        if (!denied.isEmpty() && denied.size() < subjects.size() && polarity() != Polarity.DENIED) {
            // "Not A but B writes"
            read.add(new Clause(
                    agent,
                    denied,
                    attached,
                    verb.lemma(),
                    verbClass,
                    passive,
                    Polarity.DENIED,
                    arguments,
                    isPurpose,
                    isFinite,
                    isBase,
                    start));
            subjects.removeAll(denied);
        }
        boolean opens = switch (verbClass) {
            case HAVE, SUPPORT, ALLOW, OTHER, INCLUDE, REQUIRE, BE -> true;
            default -> false;
        };
        Polarity whole = !opens && movesNothing(lexicon) ? Polarity.DENIED.within(polarity()) : polarity();
        read.add(clause(verb.lemma(), verbClass, passive, whole, arguments));
        if (opens) {
            for (int i = 0; i < arguments.size(); i++) {
                Argument object = arguments.get(i);
                Optional<VerbClass> noun =
                        lexicon.verbOfNoun(object.phrase().head().lower());
                if (object.role() == Role.OBJECT
                        && noun.isPresent()
                        && object.phrase().names().isEmpty()
                        && i + 1 < arguments.size()) {
                    Polarity inner = object.phrase().denied() ? Polarity.DENIED.within(polarity()) : polarity();
                    read.add(clause(
                            object.phrase().head().lower(),
                            noun.get(),
                            false,
                            inner,
                            arguments.subList(i + 1, arguments.size())));
                }
            }
        }
        return read;
    }

    /** "A gets nothing from B", "A sends no records to B". */
    private boolean movesNothing(Lexicon lexicon) {
        List<Phrase> objects = phrases(Role.OBJECT);
        return !objects.isEmpty()
                && objects.stream()
                        .allMatch(object ->
                                lexicon.is(WordSet.NOBODY, object.head().lower())
                                        || (object.denied() && object.names().isEmpty()))
                && arguments.stream().anyMatch(argument -> argument.role() != Role.OBJECT);
    }

    private Clause clause(
            String lemma, VerbClass verbClass, boolean passive, Polarity polarity, List<Argument> arguments) {
        return new Clause(
                agent, subjects, attached, lemma, verbClass, passive, polarity, arguments, isPurpose, isFinite, isBase,
                start);
    }
}
