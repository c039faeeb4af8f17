package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Argument;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Phrase;
import dev.studygraph.language.Role;
import dev.studygraph.language.TitleRole;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads "A is B": a kind, a part, an alternative, an end of a flow, a property. */
final class Being {

    private static final int NEAR = 12;

    private final Roles roles;

    Being(Roles roles) {
        this.roles = roles;
    }

    /** What a clause says that its subject is. */
    List<Candidate> read(Passage passage, Clause clause, Frame frame) {
        List<Candidate> found = new ArrayList<>();
        Spoken spoken = nearest(passage, clause, Abilities.spoken(frame));
        if (isPartsTitle(passage, clause)) {
            return Relations.parts(
                    new Spoken(
                            passage.topic().things(), false, passage.topic().doubts(), spoken.denied(), spoken.open()),
                    frame.refs(Role.OBJECT));
        }
        for (Argument argument : clause.arguments(Role.OBJECT)) {
            Phrase phrase = argument.phrase();
            Optional<Ref> owner = behind(passage, clause, phrase);
            Optional<TitleRole> end = end(passage, frame, phrase, owner);
            if (end.isPresent()) {
                found.addAll(plays(
                        passage,
                        frame,
                        end.get(),
                        spoken.turned(phrase.denied()).denied(),
                        owner));
                return found;
            }
            if (passage.lexicon().is(WordSet.VERDICTS, phrase.head().lower())) {
                // "It is a myth that ..." tells of what follows.
                return found;
            }
            Optional<Predicate> relation = relation(passage, phrase);
            if (relation.isPresent() && owner.isPresent()) {
                found.addAll(spoken.say(relation.get(), List.of(owner.get()), Form.CLAUSE));
                return found;
            }
            found.addAll(is(passage, clause, spoken.turned(phrase.denied()), phrase));
            found.addAll(described(passage, spoken.turned(phrase.denied()), phrase));
        }
        return found;
    }

    /** "A, B, C is D": where no word joins the subjects, only the last one is spoken of. */
    private static Spoken nearest(Passage passage, Clause clause, Spoken spoken) {
        List<Phrase> subjects = clause.subjects();
        if (subjects.size() < 2
                || Relations.isJoined(passage, subjects.getLast())
                || !isBehindComma(passage, subjects.getLast())) {
            return spoken;
        }
        List<Ref> last = passage.find(subjects.getLast()).stream()
                .filter(ref ->
                        spoken.things().stream().anyMatch(thing -> thing.thing().equals(ref.thing())))
                .toList();
        return last.isEmpty()
                ? spoken
                : new Spoken(last, spoken.explicit(), spoken.doubts(), spoken.denied(), spoken.open());
    }

    private static boolean isBehindComma(Passage passage, Phrase phrase) {
        int at = Abilities.token(passage, phrase.start());
        return passage.tokens().subList(Math.max(0, at - 2), at).stream()
                .anyMatch(token -> token.text().equals(","));
    }

    /** "The parts are A and B". */
    private static boolean isPartsTitle(Passage passage, Clause clause) {
        return clause.subjects().size() == 1
                && passage.lexicon()
                        .role(Inflection.singular(
                                clause.subjects().getFirst().head().lower()))
                        .equals(Optional.of(TitleRole.PARTS))
                && !clause.subjects().getFirst().head().isName();
    }

    /** The relation that a word names: "is a part of B", "is similar to B", "is compatible with B". */
    private static Optional<Predicate> relation(Passage passage, Phrase phrase) {
        String head = Inflection.singular(phrase.head().lower());
        if (passage.lexicon().is(WordSet.WHOLE_WORDS, head)) {
            return Optional.of(Predicate.PART_OF);
        }
        if (passage.lexicon().is(WordSet.EQUAL_WORDS, head)) {
            return Optional.of(Predicate.ALTERNATIVE_TO);
        }
        return passage.lexicon().is(WordSet.COMPANY_WORDS, head)
                ? Optional.of(Predicate.INTEGRATES_WITH)
                : Optional.empty();
    }

    private static Optional<TitleRole> end(Passage passage, Frame frame, Phrase phrase, Optional<Ref> owner) {
        String head = Inflection.singular(phrase.head().lower());
        Optional<TitleRole> role = phrase.head().isName()
                ? Optional.empty()
                : passage.lexicon().role(head).filter(TitleRole::isEnd);
        boolean about = owner.isPresent()
                || !frame.refs(Role.OF, Role.FOR, Role.TO).isEmpty()
                || !frame.explicit()
                || isTopic(passage, frame);
        return about ? role : Optional.empty();
    }

    private static boolean isTopic(Passage passage, Frame frame) {
        return !passage.topic().things().isEmpty()
                && !frame.agents().equals(passage.topic().things());
    }

    private static Optional<Ref> behind(Passage passage, Clause clause, Phrase phrase) {
        return clause.arguments(Role.OF, Role.FOR, Role.TO, Role.WITH).stream()
                .filter(argument -> argument.phrase().start() > phrase.start())
                .findFirst()
                .flatMap(argument -> passage.find(argument.phrase()));
    }

    /** "A is a source of B"; without B, of what the note speaks of. */
    private List<Candidate> plays(Passage passage, Frame frame, TitleRole role, boolean denied, Optional<Ref> owner) {
        if (passage.lexicon()
                .is(WordSet.QUESTION_WORDS, passage.tokens().getFirst().lower())) {
            return List.of();
        }
        List<Ref> owners = owner.filter(ref -> !isEndWord(passage, ref))
                .map(List::of)
                .orElseGet(() -> passage.topic().before());
        List<Items.Item> items =
                frame.agents().stream().map(ref -> new Items.Item(ref, denied)).toList();
        return roles.read(role, owners, items).stream()
                .map(candidate -> owner.isPresent()
                        ? candidate
                        : candidate.asInherited().doubted(passage.topic().doubts()))
                .map(candidate -> candidate.doubted(frame.doubts()))
                .toList();
    }

    /** "The output stream" is nothing but an end of what the note speaks of. */
    private static boolean isEndWord(Passage passage, Ref ref) {
        String first = ref.thing().name().toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return ref.isOpen()
                && passage.lexicon().role(first).filter(TitleRole::isEnd).isPresent();
    }

    private static List<Candidate> is(Passage passage, Clause clause, Spoken spoken, Phrase phrase) {
        String words = withOf(passage, clause, phrase);
        if (isProperty(passage, phrase)) {
            return spoken.say(Predicate.HAS_FEATURE, withAdverb(passage, phrase), Form.CLAUSE);
        }
        if (passage.lexicon().isNoun(WordSet.KIND_WORDS, phrase.head().lower())
                || passage.lexicon().is(WordSet.NUMBER_WORDS, phrase.head().lower())) {
            return ofKind(passage, clause, spoken);
        }
        Optional<Ref> concept = concept(passage, phrase);
        if (concept.isPresent() && isDescription(passage, phrase)) {
            return spoken.say(Predicate.HAS_FEATURE, List.of(concept.get()), Form.CLAUSE);
        }
        if (concept.isPresent()) {
            return spoken.say(Predicate.IS_A, List.of(concept.get()), Form.CLAUSE);
        }
        Predicate predicate = exists(spoken, phrase) ? Predicate.HAS_FEATURE : Predicate.IS_A;
        return isSort(passage, phrase) ? spoken.say(predicate, words, Form.CLAUSE) : List.of();
    }

    /** "There are B", "there is no B": many, or none, are what one thing has rather than what it is. */
    private static boolean exists(Spoken spoken, Phrase phrase) {
        String head = phrase.head().lower();
        boolean many = !Inflection.singular(head).equals(head);
        return !spoken.explicit() && spoken.things().size() == 1 && (many || phrase.denied());
    }

    /** Whether a name is a word that describes, and stands alone: "serverless". */
    private static boolean isDescription(Passage passage, Phrase phrase) {
        return phrase.tokens().size() == 1
                && phrase.determiner().isEmpty()
                && passage.lexicon().is(WordSet.PROPERTY_WORDS, phrase.head().lower());
    }

    /** What the words of a phrase before its head say of what its subject is like. */
    private static List<Candidate> described(Passage passage, Spoken spoken, Phrase phrase) {
        int start = Abilities.token(passage, phrase.start());
        return spoken.denied()
                ? List.of()
                : Definitions.described(
                        passage, spoken, start, start + phrase.tokens().size());
    }

    private static String withAdverb(Passage passage, Phrase phrase) {
        int before = Abilities.token(passage, phrase.start()) - 1;
        boolean degree = before >= 0
                && passage.lexicon().all(WordSet.ADVERB_ENDINGS).stream()
                        .anyMatch(ending -> passage.tokens().get(before).lower().endsWith(ending));
        return passage.text().substring(degree ? passage.tokens().get(before).start() : phrase.start(), phrase.end());
    }

    /** Whether a phrase only describes: "serverless", "highly available". */
    static boolean isProperty(Passage passage, Phrase phrase) {
        String head = phrase.head().lower();
        boolean described = passage.lexicon().is(WordSet.ADJECTIVES, head)
                || passage.lexicon().is(WordSet.PROPERTY_WORDS, head);
        return described && phrase.names().isEmpty() && !passage.lexicon().is(WordSet.EMPTY_PROPERTIES, head);
    }

    /** Whether a phrase tells a kind: by an article, by a word for kinds, as a plural, or by a name that it describes. */
    private static boolean isSort(Passage passage, Phrase phrase) {
        String head = phrase.head().lower();
        boolean article = passage.lexicon().is(WordSet.ARTICLES, phrase.determiner());
        boolean sort = passage.lexicon().isNoun(WordSet.CLASS_WORDS, head)
                || passage.lexicon().isNoun(WordSet.SORT_WORDS, head)
                || passage.lexicon().verbOfDoer(Inflection.singular(head)).isPresent();
        boolean plural =
                !Inflection.singular(head).equals(head) && phrase.determiner().isEmpty();
        boolean bareName = phrase.head().isName() && phrase.tokens().size() == 1;
        boolean empty = passage.lexicon().isNoun(WordSet.ABSTRACT_WORDS, head) && !sort;
        return !empty && ((!bareName && (article || sort || plural)) || (bareName && article));
    }

    /** "A kind of B": the B. */
    private static List<Candidate> ofKind(Passage passage, Clause clause, Spoken spoken) {
        List<Argument> kinds = clause.arguments(Role.OF);
        Optional<Ref> named = kinds.stream()
                .findFirst()
                .flatMap(argument -> passage.find(argument.phrase()))
                .filter(ref -> kinds.size() == 1);
        if (named.isPresent()) {
            return spoken.say(Predicate.IS_A, List.of(named.get()), Form.CLAUSE);
        }
        return kinds.isEmpty()
                ? List.of()
                : spoken.say(
                        Predicate.IS_A,
                        passage.text()
                                .substring(
                                        kinds.getFirst().phrase().start(),
                                        kinds.getLast().phrase().end()),
                        Form.CLAUSE);
    }

    /** The general notion that a phrase ends with: "a petabyte-scale data warehouse". */
    private static Optional<Ref> concept(Passage passage, Phrase phrase) {
        if (!phrase.head().isName()) {
            return Optional.empty();
        }
        CatalogueEntry entry = passage.mentions().get(phrase.head().name()).entry();
        return entry.kind() == Kind.Concept ? Optional.of(Ref.sure(entry)) : Optional.empty();
    }

    private static String withOf(Passage passage, Clause clause, Phrase phrase) {
        int end = phrase.end();
        for (Argument argument : clause.arguments()) {
            int start = argument.phrase().start();
            if ((argument.role() == Role.OF || argument.role() == Role.FOR) && start > end && start - end < NEAR) {
                end = argument.phrase().end();
            }
        }
        return passage.text().substring(phrase.start(), end);
    }
}
