package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.document.Line.Shape;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Argument;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Phrase;
import dev.studygraph.language.Token;
import dev.studygraph.language.VerbForm;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Mention;
import dev.studygraph.name.Ref;
import dev.studygraph.name.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads without a verb what things are: "managed service for X" below A, "A, a service", "services such as A". */
final class Definitions {

    private static final int MOST_WORDS = 10;
    private static final int FEW_WORDS = 3;

    private Definitions() {}

    // --- below a name

    /** What a description says that the thing is below whose name it stands, and for what. */
    static List<Candidate> below(Passage passage, Spoken spoken, Taxonomy taxonomy) {
        boolean denied = Cue.denies(passage, passage.tokens().getFirst());
        int start = denied ? 1 : 0;
        Spoken said = spoken.turned(denied);
        int end = phraseEnd(passage, start);
        if (end <= start || end - start > MOST_WORDS) {
            return List.of();
        }
        if (isSubject(passage, start, end)) {
            return List.of();
        }
        Token head = passage.tokens().get(end - 1);
        List<Candidate> found = new ArrayList<>();
        if (head.isName() && !isCounted(passage, start, end)) {
            concept(passage, head, taxonomy)
                    .ifPresent(concept -> found.addAll(said.say(Predicate.IS_A, List.of(concept), Form.DEFINITION)));
        } else if (!head.isName() && isSort(passage, start, end)) {
            found.addAll(said.say(Predicate.IS_A, Wording.between(passage, start, end), Form.DEFINITION));
        }
        if (!found.isEmpty()) {
            found.addAll(described(passage, said, start, end));
            found.addAll(purpose(passage, said, end));
        }
        return found;
    }

    /** "A fully managed, serverless database": it is fully managed, and serverless. */
    static List<Candidate> described(Passage passage, Spoken spoken, int start, int end) {
        List<Candidate> found = new ArrayList<>();
        for (int i = start; i < end - 1; i++) {
            Token token = passage.tokens().get(i);
            if (passage.lexicon().is(WordSet.PROPERTY_WORDS, token.lower())) {
                boolean degree = i > start
                        && passage.lexicon().all(WordSet.ADVERB_ENDINGS).stream()
                                .anyMatch(passage.tokens().get(i - 1).lower()::endsWith);
                found.addAll(spoken.say(
                        Predicate.HAS_FEATURE, Wording.between(passage, degree ? i - 1 : i, i + 1), Form.FEATURE));
            }
        }
        return found;
    }

    /** Whether a verb stands in the phrase or right behind it, so that it does something rather than tells what something is. */
    private static boolean isSubject(Passage passage, int start, int end) {
        boolean behind = end < passage.tokens().size()
                && (passage.lexicon().is(WordSet.BE, passage.tokens().get(end).lower())
                        || passage.lexicon()
                                .is(WordSet.MODALS, passage.tokens().get(end).lower()));
        boolean reduced = Cue.at(passage, end, WordSet.REDUCED_VERBS);
        int last = passage.tokens().get(end - 1).end();
        boolean subject = passage.clauses().stream()
                .filter(Clause::isFinite)
                .anyMatch(clause -> clause.start() >= end
                        && clause.subjects().stream().anyMatch(phrase -> phrase.start() < last)
                        && !isRelative(passage, end));
        boolean within = passage.clauses().stream()
                .anyMatch(clause -> clause.isFinite()
                        && !clause.passive()
                        && !clause.purpose()
                        && clause.start() >= start
                        && clause.start() < end);
        boolean described = isDescription(passage, passage.tokens().get(start))
                || (start + 1 < end && isDescription(passage, passage.tokens().get(start + 1)));
        return behind || (subject && !reduced) || (within && !described);
    }

    private static boolean isRelative(Passage passage, int at) {
        return at < passage.tokens().size()
                && passage.lexicon()
                        .is(WordSet.RELATIVES, passage.tokens().get(at).lower());
    }

    /** "Database for small back ends": what it is for. */
    private static List<Candidate> purpose(Passage passage, Spoken spoken, int end) {
        boolean joint = Cue.at(passage, end, WordSet.PURPOSE_JOINTS)
                && end + 1 < passage.tokens().size();
        return joint ? spoken.say(passage, Predicate.SUITED_FOR, Wording.from(passage, end + 1), Form.USE) : List.of();
    }

    /** Where the noun phrase ends that begins here. */
    private static int phraseEnd(Passage passage, int start) {
        for (int i = start; i < passage.tokens().size(); i++) {
            Token token = passage.tokens().get(i);
            boolean comma = token.text().equals(",") && !goesOn(passage, i);
            if (Wording.isStop(passage, i) || comma || (!token.isName() && i > start && isBehindPhrase(passage, i))) {
                return i;
            }
        }
        return passage.tokens().size();
    }

    /** "Fully managed, scalable service": a comma between descriptions does not end the phrase. */
    private static boolean goesOn(Passage passage, int comma) {
        Token before = passage.tokens().get(Math.max(0, comma - 1));
        return isDescription(passage, before) && comma + 1 < passage.tokens().size();
    }

    private static boolean isDescription(Passage passage, Token token) {
        return passage.lexicon().is(WordSet.PROPERTY_WORDS, token.lower())
                || (!token.isName() && passage.lexicon().is(WordSet.ADJECTIVES, token.lower()));
    }

    private static boolean isBehindPhrase(Passage passage, int at) {
        Token token = passage.tokens().get(at);
        String word = token.lower();
        boolean closed = Stream.of(
                        WordSet.RELATIVES,
                        WordSet.BE,
                        WordSet.MODALS,
                        WordSet.SUBORDINATORS,
                        WordSet.CONDITIONS,
                        WordSet.EXAMPLES,
                        WordSet.ASIDES)
                .anyMatch(set -> passage.lexicon().is(set, word));
        boolean and = passage.lexicon().is(WordSet.AND, word) && !token.text().equals("/") && isHead(passage, at - 1);
        return closed
                || and
                || Cue.at(passage, at, WordSet.PURPOSE_JOINTS)
                || passage.lexicon().preposition(word).isPresent()
                || (isHead(passage, at - 1) && Cue.at(passage, at, WordSet.REDUCED_VERBS));
    }

    private static boolean isHead(Passage passage, int at) {
        Token token = passage.tokens().get(Math.max(0, at));
        boolean notion =
                token.isName() && passage.mentions().get(token.name()).entry().kind() == Kind.Concept;
        return notion || (at > 0 && passage.lexicon().isNoun(WordSet.CLASS_WORDS, token.lower()));
    }

    /** Whether a phrase tells a kind: by its article or by its head, which is in the singular. */
    private static boolean isSort(Passage passage, int start, int end) {
        String head = passage.tokens().get(end - 1).lower();
        boolean glossed = Spoken.isBehindLabel(passage);
        boolean article = glossed
                && passage.lexicon()
                        .is(
                                WordSet.INDEFINITE_ARTICLES,
                                passage.tokens().get(start).lower());
        boolean sort = (passage.lexicon().is(WordSet.CLASS_WORDS, head)
                        && !passage.lexicon().is(WordSet.TRAIT_WORDS, head))
                || passage.lexicon().is(WordSet.SORT_WORDS, head)
                || passage.lexicon().verbOfDoer(head).isPresent();
        boolean glossary = glossed
                && (passage.lexicon()
                                .is(
                                        WordSet.ARTICLES,
                                        passage.tokens().get(start).lower())
                        || goesOnBehind(passage, end));
        boolean described = passage.lexicon().is(WordSet.ABSTRACT_WORDS, head) && !sort;
        return end - start > 1
                && !described
                && !isCounted(passage, start, end)
                && (article || sort || (glossary && isNoun(passage, head)))
                && passage.tokens().subList(start, end).stream()
                        .noneMatch(token -> Character.isDigit(token.text().codePointAt(0)));
    }

    /** Whether words count what they name, or tell two things apart: "one store per user", "resembles a store". */
    private static boolean isCounted(Passage passage, int start, int end) {
        boolean counted = Cue.at(passage, start, WordSet.NUMBER_WORDS);
        for (int i = start + 1; i < end; i++) {
            counted |= !passage.tokens().get(i).isName()
                    && passage.lexicon()
                            .is(WordSet.ARTICLES, passage.tokens().get(i).lower());
        }
        return counted;
    }

    /** "A: transfer of B", "A: bank that does B": a glossary tells what A is. */
    private static boolean goesOnBehind(Passage passage, int end) {
        return end < passage.tokens().size()
                && (isRelative(passage, end)
                        || passage.lexicon()
                                .is(WordSet.OF_WORDS, passage.tokens().get(end).lower()));
    }

    private static boolean isNoun(Passage passage, String word) {
        return !passage.lexicon().is(WordSet.ADJECTIVES, word)
                && !passage.lexicon().is(WordSet.PROPERTY_WORDS, word)
                && !passage.lexicon().is(WordSet.DETERMINERS, word);
    }

    private static Optional<Ref> concept(Passage passage, Token head, Taxonomy taxonomy) {
        CatalogueEntry entry = passage.mentions().get(head.name()).entry();
        String last = entry.name().substring(entry.name().lastIndexOf(' ') + 1);
        boolean property = passage.lexicon().is(WordSet.PROPERTY_WORDS, head.lower())
                || passage.lexicon().is(WordSet.ADJECTIVES, head.lower());
        boolean kind =
                !property && entry.kind() == Kind.Concept && !entry.categories().contains(CatalogueEntry.TERM);
        return kind
                        && (taxonomy.isCategory(entry)
                                || passage.lexicon().isNoun(WordSet.CLASS_WORDS, last.toLowerCase(Locale.ROOT)))
                ? Optional.of(Ref.sure(entry))
                : Optional.empty();
    }

    // --- beside a name

    /** "A, a service": what the words behind a name and a comma say that it is. */
    static List<Candidate> beside(Passage passage) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i + 3 < passage.tokens().size(); i++) {
            Token name = passage.tokens().get(i);
            boolean apart = passage.tokens().get(i + 1).text().equals(",")
                    && passage.lexicon()
                            .is(
                                    WordSet.INDEFINITE_ARTICLES,
                                    passage.tokens().get(i + 2).lower());
            if (!name.isName() || !apart) {
                continue;
            }
            int start = i + 2;
            int end = phraseEnd(passage, start);
            Mention mention = passage.mentions().get(name.name());
            if (mention.entry().kind() != Kind.Concept
                    || mention.entry().categories().contains(CatalogueEntry.TERM)) {
                Spoken spoken = new Spoken(List.of(Ref.sure(mention.entry())), true, Set.of(), false, false);
                found.addAll(
                        end - start <= MOST_WORDS
                                ? spoken.say(Predicate.IS_A, Wording.between(passage, start, end), Form.DEFINITION)
                                : List.of());
            }
        }
        return found;
    }

    // --- members of a kind

    /** "Stores such as A and B", "stores (A, B)": these are such. */
    static List<Candidate> members(Passage passage) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 1; i < passage.tokens().size(); i++) {
            boolean cue = Cue.at(passage, i, WordSet.MEMBER_CUES)
                    || "(:".contains(passage.tokens().get(i).text());
            List<Ref> members = cue ? members(passage, i, Cue.length(passage, i, WordSet.MEMBER_CUES)) : List.of();
            Token head = passage.tokens().get(i - 1);
            Spoken spoken = new Spoken(members, true, Set.of(), false, false);
            boolean label = passage.tokens().get(i).text().equals(":");
            if (members.isEmpty() || (label && (members.size() < 2 || i < 2))) {
                continue;
            }
            if (head.isName()) {
                notion(passage, head)
                        .ifPresent(notion -> found.addAll(spoken.say(Predicate.IS_A, List.of(notion), Form.MEMBER)));
            } else {
                found.addAll(spoken.say(Predicate.IS_A, kind(passage, i - 1), Form.MEMBER));
            }
        }
        return found;
    }

    private static List<Ref> members(Passage passage, int at, int length) {
        int behind = at + Math.max(1, length);
        if (behind < passage.tokens().size()
                && passage.tokens().get(behind).text().equals("/")) {
            // A path in a tree of files.
            return List.of();
        }
        List<Ref> named = listed(passage, behind);
        if (!named.isEmpty() || length == 0) {
            return named;
        }
        int start = at + length;
        int end = passage.clauses().stream()
                .mapToInt(Clause::start)
                .filter(verb -> verb > start)
                .min()
                .orElse(Wording.end(passage, start));
        return start >= end
                ? List.of()
                : Items.of(passage.part(Wording.between(passage, start, end), passage.topic())).stream()
                        .map(Items.Item::ref)
                        .toList();
    }

    private static Optional<Ref> notion(Passage passage, Token name) {
        CatalogueEntry entry = passage.mentions().get(name.name()).entry();
        return entry.kind() == Kind.Concept && !entry.categories().contains(CatalogueEntry.TERM)
                ? Optional.of(Ref.sure(entry))
                : Optional.empty();
    }

    /** The phrase in the plural that ends with this token, as a kind; empty without one. */
    private static String kind(Passage passage, int at) {
        Token head = passage.tokens().get(at);
        String word = head.lower();
        boolean verb = passage.lexicon()
                        .verb(word)
                        .filter(form -> form.is(VerbForm.Kind.THIRD)
                                && passage.lexicon().is(WordSet.EMPTY_VERBS, form.lemma()))
                        .isPresent()
                || passage.clauses().stream()
                        .anyMatch(clause -> clause.isFinite() && Abilities.verb(passage, clause) == at);
        boolean plural = !head.isName()
                && !verb
                && !Inflection.singular(word).equals(word)
                && passage.lexicon().role(Inflection.singular(word)).isEmpty()
                && !passage.lexicon().isNoun(WordSet.ABSTRACT_WORDS, word)
                && !passage.lexicon().isNoun(WordSet.UNITS, word);
        return plural
                ? phrases(passage)
                        .filter(phrase -> phrase.end() == head.end())
                        .findFirst()
                        .map(phrase -> phrase.text(passage.text()))
                        .orElse(word)
                : "";
    }

    private static Stream<Phrase> phrases(Passage passage) {
        return passage.clauses().stream().flatMap(Definitions::phrases);
    }

    private static Stream<Phrase> phrases(Clause clause) {
        return Stream.of(
                        clause.subjects().stream(),
                        clause.attached().stream().map(Argument::phrase),
                        clause.arguments().stream().map(Argument::phrase))
                .flatMap(all -> all);
    }

    private static List<Ref> listed(Passage passage, int start) {
        List<Ref> refs = new ArrayList<>();
        for (int i = start; i < passage.tokens().size(); i++) {
            Token token = passage.tokens().get(i);
            if (token.isName()) {
                CatalogueEntry entry = passage.mentions().get(token.name()).entry();
                refs.add(Ref.sure(entry));
            } else if (!token.text().equals(",")
                    && !passage.lexicon().is(WordSet.AND, token.lower())
                    && !passage.lexicon().is(WordSet.ARTICLES, token.lower())) {
                return refs;
            }
        }
        return refs;
    }

    /** An item below "Types of B": it is a B. */
    static List<Candidate> typed(Passage passage) {
        String plain = passage.sentence().plain().toLowerCase(Locale.ROOT);
        boolean example = plain.indexOf(':') > 0
                && passage.lexicon()
                        .isNoun(
                                WordSet.EXAMPLE_LABELS,
                                plain.substring(0, plain.indexOf(':')).strip());
        if (example && passage.topic().things().size() == 1) {
            return exemplified(passage);
        }
        String title = Leads.above(passage);
        if (title.isEmpty() || hasVerb(passage)) {
            return List.of();
        }
        String kind = kindOf(passage, title);
        if (kind.isEmpty()) {
            return List.of();
        }
        List<Ref> named = Wording.named(passage, kind);
        return Items.of(passage).stream()
                .map(Items.Item::ref)
                .flatMap(item -> member(item, kind, named))
                .map(Candidate::asInherited)
                .toList();
    }

    private static Stream<Candidate> member(Ref item, String kind, List<Ref> named) {
        boolean same = item.thing().name().equals(kind)
                || named.stream().anyMatch(thing -> thing.thing().equals(item.thing()));
        if (same) {
            return Stream.empty();
        }
        return Stream.of(
                named.size() == 1
                        ? Candidate.of(item, Predicate.IS_A, named.getFirst(), Form.MEMBER)
                        : Candidate.of(item, Predicate.IS_A, kind, Form.MEMBER));
    }

    /** The kind that a title names of the items below it: the B of "types of B", "data types", "A producers". */
    private static String kindOf(Passage passage, String title) {
        String kind = Leads.kind(title, passage.lexicon());
        boolean whole = passage.lexicon().is(WordSet.DATA_WORDS, kind)
                || Wording.named(passage, title).stream()
                        .anyMatch(thing -> !thing.thing().categories().contains(CatalogueEntry.TERM));
        if (!kind.isEmpty()) {
            return whole ? title : kind;
        }
        int last = title.lastIndexOf(' ') + 1;
        boolean item = passage.sentence().line().shape() == Shape.BULLET
                && passage.tokens().size() <= FEW_WORDS;
        boolean doers = item && last > 0 && isDoer(passage, title.substring(last));
        return doers && !passage.part(title, passage.topic()).mentions().isEmpty()
                ? title.substring(0, last) + Inflection.singular(title.substring(last))
                : "";
    }

    /** Whether a word in the plural names those who do something: "producers". */
    private static boolean isDoer(Passage passage, String word) {
        String one = Inflection.singular(word);
        return !one.equals(word) && passage.lexicon().verbOfDoer(one).isPresent();
    }

    /** "Example: A" below the name of B: A is a B. */
    private static List<Candidate> exemplified(Passage passage) {
        return Items.of(passage).stream()
                .map(item -> Candidate.of(
                                item.ref(),
                                Predicate.IS_A,
                                passage.topic().things().getFirst(),
                                Form.MEMBER)
                        .asInherited()
                        .doubted(passage.topic().doubts()))
                .toList();
    }

    private static boolean hasVerb(Passage passage) {
        return passage.clauses().stream().anyMatch(clause -> clause.isFinite() && clause.start() < 4);
    }
}
